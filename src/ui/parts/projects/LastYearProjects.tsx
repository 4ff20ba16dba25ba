/** 复制上年项目: what last year's file has, project by project. Nothing is written before the answer. */
import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { LastYearProjectView } from "../../../app/views/projects";
import { text } from "../../text";
import { useActions, usePaneState } from "../../usePane";
import { Confirm } from "../Confirm";
import { Disclosure } from "../Disclosure";
import { useSurface } from "../sharedStyles";

export const LastYearProjects = () => {
  const panel = usePaneState((s) => s.panel);
  const surface = useSurface();
  const { addLastYear, openPanel, openProjects } = useActions();
  if (panel?.kind !== "projects" || panel.lastYear === undefined) return null;
  const { file, view } = panel.lastYear;
  const n = view.projects.filter(({ isThere }) => !isThere).length;
  const stay = (): void => openPanel({ kind: "projects", projects: panel.projects });
  return (
    <Confirm
      question={text.projects.askCopy(view.year, view.department, n)}
      yes={n === 0 ? text.projects.close : text.projects.confirmCopy(n)}
      no={text.projects.cancel}
      onYes={() => void (n === 0 ? openProjects() : addLastYear(file, view))}
      onNo={stay}
    >
      {view.questions.map((question) => (
        <MessageBar key={question} intent="warning" layout="multiline">
          <MessageBarBody>{question}</MessageBarBody>
        </MessageBar>
      ))}
      <ul className={surface.plainList}>
        {view.projects.map((project, i) => (
          <Project key={`${i} ${project.name}`} project={project} />
        ))}
      </ul>
    </Confirm>
  );
};

const Project = ({ project: { name, isThere, taken } }: { readonly project: LastYearProjectView }) => {
  const surface = useSurface();
  return (
    <li>
      <p className={surface.body}>{name}</p>
      {isThere ? (
        <p className={surface.small}>{text.projects.isThere}</p>
      ) : (
        <Disclosure label={text.projects.takenFields(taken.length)}>
          <ul className={surface.plainList}>
            {taken.map(({ field, shown }, i) => (
              <li key={`${i} ${field}`} className={surface.small}>
                {text.projects.line(field, shown)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  );
};
