/** 填回系统表: which file, what was filled into it, what its import would refuse, and the file itself. */
import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { TransferredFinding, TransferredSheet, TransferView } from "../../../app/views/transfer";
import { countWrong } from "../../store/actions/transfer";
import { text } from "../../text";
import { useActions, usePaneState } from "../../usePane";
import { Disclosure } from "../Disclosure";
import { FileButton } from "../FileButton";
import { KindBadge } from "../findings/LevelBadge";
import { OpenPanel } from "../OpenPanel";
import { useSurface } from "../sharedStyles";

export const TransferPanel = () => {
  const panel = usePaneState((s) => s.panel);
  if (panel?.kind !== "transfer") return null;
  return (
    <OpenPanel title={text.transfer.title}>
      <Choose />
      {panel.made !== undefined && <Made {...panel.made} />}
    </OpenPanel>
  );
};

const Choose = () => {
  const surface = useSurface();
  const { readTransfer, closePanel } = useActions();
  const [replace, setReplace] = useState(false);
  return (
    <>
      <p className={surface.small}>{text.transfer.lead}</p>
      <Checkbox
        checked={replace}
        label={text.transfer.replace}
        onChange={(_, { checked }) => setReplace(checked === true)}
      />
      <FileButton
        label={text.transfer.choose}
        file={text.transfer.file}
        accept=".xlsx"
        onFile={(file) => void readTransfer(file, { replace })}
      />
      <div className={surface.row}>
        <Button size="small" onClick={closePanel}>
          {text.projects.close}
        </Button>
      </div>
    </>
  );
};

const Made = (made: { readonly view: TransferView; readonly name: string }) => {
  const surface = useSurface();
  const { downloadTransfer } = useActions();
  const isRight = countWrong(made.view) === 0;
  return (
    <>
      {made.view.sheets.map((sheet) => (
        <Sheet key={sheet.sheet} sheet={sheet} />
      ))}
      <div className={surface.row}>
        <Button size="small" appearance={isRight ? "primary" : "secondary"} onClick={() => downloadTransfer(made)}>
          {isRight ? text.transfer.download : text.transfer.downloadAnyway}
        </Button>
      </div>
    </>
  );
};

const Sheet = ({ sheet: { sheet, values, findings } }: { readonly sheet: TransferredSheet }) => {
  const surface = useSurface();
  return (
    <>
      {findings.length > 0 && (
        <ul className={surface.plainList} aria-label={text.transfer.findings(sheet)}>
          {findings.map((finding) => (
            <Finding key={`${finding.id} ${finding.address ?? ""} ${finding.subject}`} finding={finding} />
          ))}
        </ul>
      )}
      {values.length > 0 && (
        <Disclosure label={text.transfer.values(values.length)}>
          <ul className={surface.plainList}>
            {values.map(({ address, column, shown, subject }) => (
              <li key={address} className={surface.small}>
                {text.transfer.value(address, column, shown, subject)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
};

const Finding = ({ finding: { level, address = "", subject, message } }: { readonly finding: TransferredFinding }) => {
  const surface = useSurface();
  return (
    <li>
      <p className={surface.small}>
        <KindBadge kind={level === "强制" ? "must" : "explain"} /> {text.transfer.finding(address, subject)}
      </p>
      <p className={surface.body}>{message}</p>
    </li>
  );
};
