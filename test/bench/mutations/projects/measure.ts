/** Corrupts single figures of projects in which everything agrees, and counts what is said. */
import { assess } from "../../../../src/app/assessment/assess";
import { defaultEdition } from "../../../../src/app/standard/editions";
import { complete } from "../../../../src/engine/report/complete";
import { fromData } from "../../../../src/engine/report/data";
import type { Finding } from "../../../../src/engine/review/finding";
import { department, departmentWith } from "../../../../src/reports/department";
import { sectionsOfProjects } from "../../../../src/reports/project/data";
import { isProjectSection, type ProjectData } from "../../../../src/reports/project/form";
import { sectionIn } from "../../../../src/engine/schema/path";
import { asShipped } from "../../../support/report";
import { changedText, kinds, type Kind } from "../corruptions";
import { randomOf, type Random } from "../random";
import { consistentProjects, standardName, type ProjectSet } from "./consistent";
import { anotherFigureTells } from "./oracle";

const isAboutProjects = ({ rule, at }: Finding): boolean => rule.startsWith("项目.") || isProjectSection(sectionIn(at));

/** What is said of the projects, notices left out. */
const saidOfProjects = ({ department: data, each }: ProjectSet): readonly Finding[] => {
  const report = departmentWith(each.map((_, i) => i + 1));
  const sections = sectionsOfProjects({ whole: { standard: standardName }, each });
  const cells = complete(fromData(report.schema, { ...data, ...sections }));
  const inUse = asShipped(defaultEdition(department));
  const { findings } = assess({ report, cells, faults: [], inUse, source: "data" });
  return findings.filter((finding) => finding.outcome !== "notice" && isAboutProjects(finding));
};

interface FalseProjectAlarm {
  readonly seed: number;
  readonly finding: Finding;
}

export const falseProjectAlarms = (sets: number, firstSeed: number, most: number): readonly FalseProjectAlarm[] =>
  Array.from({ length: sets }, (_, i) => firstSeed + i).flatMap((seed) =>
    saidOfProjects(consistentProjects(randomOf(seed), most)).map((finding) => ({ seed, finding })),
  );

interface ProjectTrial {
  readonly seed: number;
  readonly figure: string;
  readonly kind: Kind;
  readonly from: string;
  readonly to: string | null;
  readonly tells: boolean;
  readonly caught: boolean;
}

interface Figure {
  readonly path: string;
  readonly text: string;
  readonly isWritten: boolean;
  readonly with: (value: string | null) => ProjectData;
}

const fundFigures = (project: ProjectData): readonly Figure[] =>
  Object.entries(project.funds ?? {}).map(([key, text]) => ({
    path: `funds.${key}`,
    text: String(text),
    isWritten: false,
    with: (value) => ({ ...project, funds: { ...project.funds, [key]: value } }),
  }));

const rowFigures = (project: ProjectData): readonly Figure[] => {
  const rows = project.indicators?.rows ?? [];
  return rows.flatMap((row, i) =>
    (["target", "actual", "weight", "score"] as const)
      .filter((key) => /^\D*\d+(?:\.\d+)?\D*$/.test(String(row[key])))
      .map((key) => ({
        path: `indicators.${key}`,
        text: String(row[key]),
        isWritten: key === "target" || key === "actual",
        with: (value) => ({
          ...project,
          indicators: { rows: rows.map((each, at) => (at === i ? { ...each, [key]: value } : each)) },
        }),
      })),
  );
};

/** Of a written value only the figure is mistyped. */
const mistyped = ({ text, isWritten }: Figure, kind: Kind, r: Random): string | null | undefined => {
  if (!isWritten) return Number(text) === 0 ? undefined : changedText(kind, text, r);
  if (kind === "text" || kind === "sign") return undefined;
  if (kind === "blank") return null;
  const figure = /\d+(?:\.\d+)?/.exec(text)?.[0] ?? "";
  const changed = changedText(kind, figure, r);
  return changed === undefined || changed === null || Number(changed) === Number(figure)
    ? undefined
    : text.replace(figure, changed);
};

const trialOf = (set: ProjectSet, at: number, figure: Figure, kind: Kind, r: Random): ProjectTrial | undefined => {
  const to = mistyped(figure, kind, r);
  if (to === undefined || to === figure.text) return undefined;
  const bad = { ...set, each: set.each.map((each, i) => (i === at ? figure.with(to) : each)) };
  const isAsked = !figure.path.startsWith("funds.") || figure.path === "funds.score" || figure.path === "funds.weight";
  return {
    seed: 0,
    figure: figure.path,
    kind,
    from: figure.text,
    to,
    tells: kind === "text" || (kind === "blank" && isAsked) || anotherFigureTells(bad),
    caught: saidOfProjects(bad).length > 0,
  };
};

const trialsOn = (seed: number, figures: number, most: number): readonly ProjectTrial[] => {
  const r = randomOf(seed);
  const set = consistentProjects(r, most);
  return Array.from({ length: figures }, () => r.int(0, set.each.length - 1)).flatMap((at) => {
    const project = set.each[at]!;
    const figure = r.pick([...fundFigures(project), ...rowFigures(project)]);
    return kinds.flatMap((kind) => {
      const trial = trialOf(set, at, figure, kind, r);
      return trial === undefined ? [] : [{ ...trial, seed }];
    });
  });
};

export const projectTrials = (
  sets: number,
  figures: number,
  firstSeed: number,
  most: number,
): readonly ProjectTrial[] =>
  Array.from({ length: sets }, (_, i) => firstSeed + i).flatMap((seed) => trialsOn(seed, figures, most));
