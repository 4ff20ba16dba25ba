/** Verdict first, then score, counts, and the one thing to do next. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { CheckView } from "../../app/views/check";
import { Counts } from "../parts/findings/Counts";
import { Disclosure } from "../parts/Disclosure";
import { Empty } from "../parts/Empty";
import { FaultsPanel } from "../parts/overview/FaultsPanel";
import { Guide } from "../parts/overview/Guide";
import { LapsedNotice } from "../parts/findings/LapsedNotice";
import { NextButton } from "../parts/overview/NextButton";
import { OtherActions } from "../parts/overview/OtherActions";
import { ScoreCard } from "../parts/scores/ScoreCard";
import { StampPanel } from "../parts/overview/StampPanel";
import { useSurface } from "../parts/sharedStyles";
import { VerdictCard } from "../parts/overview/VerdictCard";
import { WordActions } from "../parts/word/WordActions";
import { spokenWord, text } from "../text";
import { usePaneState } from "../usePane";
import { LaterView } from "./LaterView";

const useStyles = makeStyles({
  skipped: { margin: 0, paddingLeft: "18px", color: tokens.colorNeutralForeground2 },
});

export const OverviewView = () => {
  const surface = useSurface();
  const check = usePaneState((s) => s.check);
  const stamp = usePaneState((s) => s.stamp);
  const workbook = usePaneState((s) => s.workbook);
  const panelOpen = usePaneState((s) => s.panel !== undefined);
  const damaged = workbook?.kind === "damaged";
  return (
    <div className={surface.stack}>
      <h2 className={surface.unseen}>{text.app.screens.overview}</h2>
      {check !== undefined && <VerdictCard check={check} />}
      {check === undefined && !damaged && (
        <Empty tone="neutral" title={text.overview.notChecked} lead={text.overview.notCheckedLead} />
      )}
      <NextButton />
      {!damaged && <Guide />}
      <FaultsPanel />
      {check !== undefined && <Figures check={check} />}
      <LapsedNotice />
      <OtherActions />
      <WordActions />
      {panelOpen && <LaterView part="panels" />}
      {stamp !== undefined && <StampPanel stamp={stamp} />}
    </div>
  );
};

const Figures = ({ check }: { readonly check: CheckView }) => (
  <>
    <ScoreCard score={check.score} />
    <Counts check={check} />
    {check.skipped.length > 0 && <Skipped skipped={check.skipped} />}
  </>
);

const titlesOf = (skipped: CheckView["skipped"], because: string): readonly string[] =>
  skipped.filter((s) => s.because === because).map((s) => spokenWord(s.title));

/** Checks that could not run must not look like checks that passed. */
const Skipped = ({ skipped }: { readonly skipped: CheckView["skipped"] }) => {
  const styles = useStyles();
  const surface = useSurface();
  return (
    <Disclosure label={text.overview.skippedList(skipped.length)}>
      <ul className={styles.skipped}>
        {[...new Set(skipped.map((s) => s.because))].map((because) => (
          <li key={because} className={surface.small}>
            {text.overview.skippedBecause(spokenWord(because), titlesOf(skipped, because))}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
