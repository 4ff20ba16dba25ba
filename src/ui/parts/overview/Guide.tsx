/** Where the report is on its way through the year, and what is left to fill in on which sheet. */
import { Link } from "@fluentui/react-components";
import { leftIn } from "../../store/guide";
import { text } from "../../text";
import { usePaneState } from "../../usePane";
import { Disclosure } from "../Disclosure";
import { GuideSteps } from "./GuideSteps";
import { SheetProgress } from "./SheetProgress";
import { useSurface } from "../sharedStyles";

/** The officer's guide, which every build has beside the pane. */
const GUIDE_PAGE = "guide/guide.html";

/** The sheets stand open while there is something to fill in. */
export const Guide = () => {
  const surface = useSurface();
  const left = usePaneState((s) => leftIn(s.progress));
  return (
    <section aria-label={text.guide.title} className={surface.card}>
      <GuideSteps />
      {left > 0 ? (
        <SheetProgress />
      ) : (
        <Disclosure label={text.guide.sheets}>
          <SheetProgress />
        </Disclosure>
      )}
      <Link href={GUIDE_PAGE} target="_blank" rel="noreferrer">
        {text.guide.read}
      </Link>
    </section>
  );
};
