/** What went wrong, why, and what to do; with 重试. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { CloseIcon } from "../icons";
import { ended } from "../store/runner";
import { text } from "../text";
import { useActions, usePaneState } from "../usePane";

export const ProblemBar = () => {
  const problem = usePaneState((s) => s.problem);
  const { dismissProblem } = useActions();
  if (problem === undefined) return null;
  return (
    <MessageBar intent="error" layout="multiline" shape="rounded">
      <MessageBarBody>
        <MessageBarTitle>{problem.what}</MessageBarTitle>
        <br />
        {problem.why !== "" && ended(problem.why)}
        {problem.next}
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
