/** An empty workbook: what the form is to begin with. */
import { AfterLastYear } from "./AfterLastYear";
import { StartView } from "./StartView";
import { OtherStarts } from "../parts/overview/OtherStarts";
import { WordDraftAction } from "../parts/word/WordActions";
import { WordPanel } from "../parts/word/WordPanel";
import { usePaneState } from "../usePane";

/** The form is asked for, or comes out of last year's workbook, the sample, or a Word report. */
export const StartScreen = ({ year = "" }: { readonly year?: string }) => {
  const panel = usePaneState((s) => s.panel);
  if (panel?.kind === "after") return <AfterLastYear view={panel.view} file={panel.file} />;
  return (
    <>
      <StartView year={year} />
      <OtherStarts />
      <WordDraftAction />
      <WordPanel />
    </>
  );
};
