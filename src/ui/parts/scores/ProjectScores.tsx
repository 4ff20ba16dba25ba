/** The self-evaluations of projects: each a line with its total and grade; opened, its indicators with what their values allow and how that came about. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ProjectLineView, ProjectScoreView } from "../../../app/views/score";
import { text } from "../../text";
import { FormWord } from "../FormWord";
import { useLineStyles } from "../lineStyles";
import { PlaceLink } from "../PlaceLink";
import { useSurface } from "../sharedStyles";
import { Steps } from "./Steps";

const useStyles = makeStyles({
  drawn: { columnGap: "8px", gridTemplateColumns: "minmax(0, 1fr) auto auto", padding: "4px 10px" },
  points: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

export const ProjectScores = ({ projects }: { readonly projects: readonly ProjectScoreView[] }) => {
  const surface = useSurface();
  const id = useId();
  if (projects.length === 0) return null;
  return (
    <section aria-labelledby={id} className={surface.tight}>
      <h3 id={id} className={surface.title}>
        {text.projectScores.title(projects.length)}
      </h3>
      {projects.map((project, i) => (
        <ProjectCard key={i} project={project} />
      ))}
    </section>
  );
};

const ProjectCard = ({ project }: { readonly project: ProjectScoreView }) => {
  const surface = useSurface();
  const titleId = useId();
  const [open, setOpen] = useState(false);
  return (
    <article aria-labelledby={titleId}>
      <ProjectLine project={project} titleId={titleId} open={open} onToggle={() => setOpen(!open)} />
      {open && (
        <div className={surface.inset}>
          <p className={surface.small}>{text.projectScores.about(project)}</p>
          <ul className={surface.plainList}>
            {project.lines.map((line, i) => (
              <li key={i}>
                <Line line={line} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </article>
  );
};

interface ProjectLineProps {
  readonly project: ProjectScoreView;
  readonly titleId: string;
  readonly open: boolean;
  readonly onToggle: () => void;
}

const ProjectLine = ({ project, titleId, open, onToggle }: ProjectLineProps) => {
  const lines = useLineStyles();
  const styles = useStyles();
  const { name, total, grade = "" } = project;
  return (
    <h4 className={lines.heading}>
      <button
        type="button"
        className={lines.line}
        aria-expanded={open}
        aria-label={text.projectScores.lineFor(name, total, grade)}
        onClick={onToggle}
      />
      <span aria-hidden className={mergeClasses(lines.drawn, styles.drawn)}>
        <span id={titleId} className={mergeClasses(!open && lines.cut)}>
          {name}
        </span>
        <span className={styles.points}>{total}</span>
        <span>
          <FormWord word={grade} />
        </span>
      </span>
    </h4>
  );
};

/** The levels above stand on the form; the last that is written says which indicator it is. */
const titleOf = ({ path }: ProjectLineView): string => path.filter((part) => part !== "").at(-1) ?? text.score.blank;

const Line = ({ line }: { readonly line: ProjectLineView }) => {
  const surface = useSurface();
  const title = titleOf(line);
  return (
    <>
      <p className={surface.body}>
        {line.place === undefined ? title : <PlaceLink place={line.place}>{title}</PlaceLink>}
      </p>
      <p className={mergeClasses(surface.small, surface.figure)}>{text.projectScores.points(line)}</p>
      {line.steps.length > 0 && <Steps steps={line.steps} />}
    </>
  );
};
