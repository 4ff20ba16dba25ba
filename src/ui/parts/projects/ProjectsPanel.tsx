/** 项目支出绩效自评表: every project with 删除, those that could have one, last year's, and a line to add one. Nothing is removed before it was shown. */
import { Button, makeStyles } from "@fluentui/react-components";
import type { ProjectRemovalView, ProjectsView, ProjectView } from "../../../app/views/projects";
import { projectTitle } from "../../store/actions/projects";
import { text } from "../../text";
import { useActions, usePaneState } from "../../usePane";
import { Confirm } from "../Confirm";
import { FileButton } from "../FileButton";
import { LastYearProjects } from "./LastYearProjects";
import { NameForm } from "../NameForm";
import { OpenPanel } from "../OpenPanel";
import { useSurface } from "../sharedStyles";
import { useFocusWhenLost } from "../useFocus";

const useStyles = makeStyles({ list: { outlineStyle: "none" } });

export const ProjectsPanel = () => {
  const panel = usePaneState((s) => s.panel);
  return panel?.kind === "projects" ? <Shown projects={panel.projects} removal={panel.removal} /> : null;
};

interface ShownProps {
  readonly projects: ProjectsView;
  readonly removal: ProjectRemovalView | undefined;
}

const Shown = ({ projects, removal }: ShownProps) => {
  const surface = useSurface();
  const { closePanel, openPanel } = useActions();
  return (
    <OpenPanel title={text.projects.title} asking={removal !== undefined}>
      {projects.there.length === 0 && <p className={surface.body}>{text.projects.none}</p>}
      <There projects={projects} removal={removal} />
      <NamedElsewhere names={projects.named} />
      <Adding />
      <div className={surface.row}>
        {projects.there.length > 0 && (
          <Button size="small" onClick={() => openPanel({ kind: "transfer" })}>
            {text.transfer.open}
          </Button>
        )}
        <Button size="small" onClick={closePanel}>
          {text.projects.close}
        </Button>
      </div>
    </OpenPanel>
  );
};

const There = ({ projects, removal }: ShownProps) => {
  const styles = useStyles();
  const surface = useSurface();
  const list = useFocusWhenLost<HTMLDivElement>(removal);
  return (
    <div ref={list} tabIndex={-1} className={styles.list}>
      <ul className={surface.plainList}>
        {projects.there.map((project) => (
          <ProjectRow key={project.number} project={project} />
        ))}
      </ul>
      {removal !== undefined && <AskRemoval key={removal.number} projects={projects} removal={removal} />}
    </div>
  );
};

const Adding = () => {
  const { addProject, readLastYearProjects } = useActions();
  return (
    <>
      <NameForm
        title={text.projects.add}
        label={text.projects.name}
        hint={text.projects.nameHint}
        missing={text.projects.nameMissing}
        submit={text.projects.add}
        onSubmit={addProject}
      />
      <FileButton
        label={text.projects.copy}
        file={text.projects.copyFile}
        accept=".xlsx,.docx"
        onFile={(file) => void readLastYearProjects(file)}
      />
      <LastYearProjects />
    </>
  );
};

/** One by one: not every project of a list needs a self-evaluation. */
const NamedElsewhere = ({ names }: { readonly names: readonly string[] }) => {
  const surface = useSurface();
  const busy = usePaneState((s) => s.busy);
  const { addProject } = useActions();
  if (names.length === 0) return null;
  return (
    <>
      <p className={surface.small}>{text.projects.named}</p>
      <ul className={surface.plainList} aria-label={text.projects.named}>
        {names.map((name) => (
          <li key={name} className={surface.row}>
            <span className={surface.body}>{name}</span>
            <Button
              size="small"
              aria-label={text.projects.addNamed(name)}
              disabledFocusable={busy !== undefined}
              onClick={() => void addProject(name)}
            >
              {text.projects.addThis}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};

const ProjectRow = ({ project }: { readonly project: ProjectView }) => {
  const surface = useSurface();
  const busy = usePaneState((s) => s.busy);
  const { askProjectRemoval, openPanel } = useActions();
  const title = projectTitle(project);
  return (
    <li>
      <p className={surface.body}>{title}</p>
      <p className={surface.small}>
        {project.sheet === undefined ? text.projects.gone : text.projects.on(project.sheet)}
      </p>
      <div className={surface.row}>
        <Button
          size="small"
          aria-label={text.word.exportProject(title)}
          disabledFocusable={busy !== undefined}
          onClick={() => openPanel({ kind: "wordFile", project })}
        >
          {text.projects.export}
        </Button>
        <Button
          size="small"
          aria-label={text.projects.removeFor(title)}
          disabledFocusable={busy !== undefined}
          onClick={() => void askProjectRemoval(project.number)}
        >
          {text.projects.remove}
        </Button>
      </div>
    </li>
  );
};

interface AskRemovalProps {
  readonly projects: ProjectsView;
  readonly removal: ProjectRemovalView;
}

const AskRemoval = ({ projects, removal }: AskRemovalProps) => {
  const surface = useSurface();
  const { removeProject, openPanel } = useActions();
  const title = projectTitle(removal);
  return (
    <Confirm
      question={text.projects.ask(title, removal.filled.length)}
      yes={text.projects.confirm(title)}
      no={text.projects.cancel}
      onYes={() => void removeProject(removal)}
      onNo={() => openPanel({ kind: "projects", projects })}
    >
      <ul className={surface.plainList}>
        {removal.filled.map(({ field, shown }) => (
          <li key={field} className={surface.small}>
            {text.projects.line(field, shown)}
          </li>
        ))}
      </ul>
    </Confirm>
  );
};
