/** 导出 Word 报告, of the whole report or of one project: its choices, what has to be said about the result, and the ways to get at it. */
import { Button, Checkbox, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { ProjectView } from "../../../app/views/projects";
import type { WordFileView } from "../../../app/views/word";
import { projectTitle } from "../../store/actions/projects";
import { text } from "../../text";
import { useActions, usePaneState } from "../../usePane";
import { OpenPanel } from "../OpenPanel";
import { useSurface } from "../sharedStyles";

export const WordExportPanel = () => {
  const panel = usePaneState((s) => s.panel);
  if (panel?.kind !== "wordFile") return null;
  const { project, made } = panel;
  return (
    <OpenPanel title={project === undefined ? text.word.export : text.word.exportProject(projectTitle(project))}>
      {project === undefined ? <ReportChoices /> : <ProjectChoices project={project} />}
      {made !== undefined && <Made made={made} />}
    </OpenPanel>
  );
};

const ReportChoices = () => {
  const surface = useSurface();
  const { exportWord } = useActions();
  const [isPublic, setPublic] = useState(false);
  const [attachments, setAttachments] = useState(false);
  return (
    <>
      <p className={surface.small}>{text.word.exportLead}</p>
      <Choice label={text.word.public} chosen={isPublic} onChoose={setPublic} />
      <Choice label={text.word.attachments} chosen={attachments} onChoose={setAttachments} />
      <Make onMake={() => void exportWord({ public: isPublic, attachments })} />
    </>
  );
};

const ProjectChoices = ({ project }: { readonly project: ProjectView }) => {
  const { exportWord } = useActions();
  const [isPublic, setPublic] = useState(false);
  return (
    <>
      <Choice label={text.word.publicProject} chosen={isPublic} onChoose={setPublic} />
      <Make onMake={() => void exportWord({ public: isPublic, attachments: false }, project)} />
    </>
  );
};

interface ChoiceProps {
  readonly label: string;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

const Choice = ({ label, chosen, onChoose }: ChoiceProps) => (
  <Checkbox checked={chosen} label={label} onChange={(_, { checked }) => onChoose(checked === true)} />
);

const Make = ({ onMake }: { readonly onMake: () => void }) => {
  const surface = useSurface();
  const busy = usePaneState((s) => s.busy);
  const { closePanel } = useActions();
  return (
    <div className={surface.row}>
      <Button appearance="primary" size="small" disabledFocusable={busy !== undefined} onClick={onMake}>
        {text.word.make}
      </Button>
      <Button size="small" onClick={closePanel}>
        {text.word.close}
      </Button>
    </div>
  );
};

const Made = ({ made }: { readonly made: WordFileView }) => {
  const surface = useSurface();
  const { downloadWord, copyWord } = useActions();
  return (
    <>
      {made.notes.map((note) => (
        <MessageBar key={note} intent="warning" layout="multiline">
          <MessageBarBody>{note}。</MessageBarBody>
        </MessageBar>
      ))}
      <div className={surface.row}>
        <Button size="small" onClick={() => downloadWord(made)}>
          {text.word.again}
        </Button>
        <Button size="small" onClick={() => void copyWord(made)}>
          {text.word.copy}
        </Button>
      </div>
      <p className={surface.small}>{text.word.noDownload}</p>
    </>
  );
};
