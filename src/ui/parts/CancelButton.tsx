/** Breaks off what is being done, where that can be. */
import { Button } from "@fluentui/react-components";
import { usePaneState } from "../usePane";

export const CancelButton = () => {
  const cancel = usePaneState((s) => s.cancel);
  if (cancel === undefined) return null;
  return (
    <Button size="small" onClick={cancel.run}>
      {cancel.label}
    </Button>
  );
};
