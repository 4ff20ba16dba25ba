/** What went wrong, why, and what to do; with 重试. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { CloseIcon } from "../icons";
import { ended } from "../store/runner";
import type { PaneProblem } from "../store/state";
import { text } from "../text";
import { useActions, usePaneState } from "../usePane";

/** For readers of another language; the sentences below it are Chinese. */
const InShort = ({ code }: { readonly code: PaneProblem["code"] }) => {
  const short = text.problem.inShort(code);
  if (short === "") return null;
  return (
    <>
      {short}
      <br />
    </>
  );
};

export const ProblemBar = () => {
  const problem = usePaneState((s) => s.problem);
  const { dismissProblem } = useActions();
  if (problem === undefined) return null;
  return (
    <MessageBar intent="error" layout="multiline" shape="rounded">
      <MessageBarBody>
        <InShort code={problem.code} />
        <MessageBarTitle lang="zh-CN">{problem.what}</MessageBarTitle>
        <br />
        <span lang="zh-CN">
          {problem.why !== "" && ended(problem.why)}
          {problem.next}
        </span>
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={text.problem.close}
            icon={<CloseIcon />}
            onClick={dismissProblem}
          />
        }
      >
        <Button size="small" onClick={() => void problem.retry()}>
          {text.problem.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};
