/** Explanations whose figures have changed: said on the first screen, because nobody looks for them. */
import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { text } from "../../text";
import { useActions, usePaneState } from "../../usePane";

export const LapsedNotice = () => {
  const explanations = usePaneState((s) => s.explanations);
  const { show } = useActions();
  const lapsed = explanations.filter((e) => e.state === "lapsed").length;
  if (lapsed === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {text.overview.lapsed(lapsed)}
        <Link as="button" inline onClick={() => show("records")}>
          {text.overview.seeRecords}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
};
