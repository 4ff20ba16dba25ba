import { textIn, type AnyCell } from "../../../domain/cell";
import { halfWidth } from "../../../domain/parse";
import { asRelated } from "../../../engine/review/evidence";
import type { ProjectIndicator, Project } from "../projects";
import { ofAllProjects, ofEachProject } from "./rule";
import { nameOf } from "./words";

/** Each that comes again, with the one it repeats. */
const repeated = <T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [T, T])[] => {
  const first = new Map<string, T>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    const before = first.get(key);
    if (before === undefined) first.set(key, item);
    return key === "" || before === undefined ? [] : [[before, item] as const];
  });
};

/** What cannot be read repeats nothing. */
const nameIn = (cell: AnyCell): string => halfWidth(textIn(cell));

const indicatorKey = ({ name, kind }: ProjectIndicator): string => {
  const written = nameIn(name);
  return written === "" ? "" : `${kind}|${written}`;
};

export const repeatedIndicator = ofEachProject({
  id: "项目.指标.重复",
  title: "一个项目里没有重复的指标",
  level: "提示",
  basis: "项目支出绩效自评表：同一指标不重复计分",
  reads: ["indicators.name", "indicators.kind"],
  messages: { twice: "“{name}”在同一类指标里出现了两次。" },
  *each({ indicators }) {
    for (const [before, row] of repeated(indicators, indicatorKey))
      yield { messageId: "twice", at: row.name, data: { name: nameOf(row) }, evidence: [asRelated(before.name)] };
  },
});

const projectKey = ({ cell }: Project): string => nameIn(cell("head.name"));

export const repeatedProject = ofAllProjects({
  id: "项目.名称.重复",
  title: "各项目自评表的项目名称不重复",
  level: "提示",
  basis: "一个项目填一张项目支出绩效自评表",
  reads: ["head.name"],
  messages: { twice: "“{name}”已有一张自评表（{other}）。" },
  *all(projects) {
    for (const [before, project] of repeated(projects, projectKey))
      yield {
        messageId: "twice",
        at: project.cell("head.name"),
        data: { name: project.title, other: before.instance.name },
        evidence: [asRelated(before.cell("head.name"))],
      };
  },
});
