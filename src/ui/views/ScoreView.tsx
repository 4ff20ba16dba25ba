/** Every indicator with the points the rules give and how they came about. */
import { Button, makeStyles } from "@fluentui/react-components";
import type { ScoreView } from "../../app/views";
import { Chips } from "../parts/Chips";
import { Disclosure } from "../parts/Disclosure";
import { Empty } from "../parts/Empty";
import { IndicatorCard } from "../parts/IndicatorCard";
import { ScoreCard } from "../parts/ScoreCard";
import { useSurface } from "../parts/surface";
import { TakeAll } from "../parts/TakeAll";
import { SheetIcon } from "../icons";
import { filterIndicators, improvable } from "../store/scores";
import { text } from "../text";
import { useActions, usePaneState } from "../usePane";

const FILTERS = ["all", "blank", "differs", "deducted", "unsure"] as const;

const useStyles = makeStyles({ room: { margin: 0, paddingLeft: "18px" } });

export const ScoreScreen = () => {
  const surface = useSurface();
  const check = usePaneState((s) => s.check);
  return (
    <div className={surface.stack}>
      <h2 className={surface.unseen}>{text.score.title}</h2>
      {check === undefined ? (
        <Empty tone="neutral" title={text.overview.notChecked} lead={text.score.notChecked} />
      ) : (
        <Scored score={check.score} />
      )}
    </div>
  );
};

const Scored = ({ score }: { readonly score: ScoreView }) => {
  const surface = useSurface();
  const scoreFilter = usePaneState((s) => s.scoreFilter);
  const busy = usePaneState((s) => s.busy);
  const { setScoreFilter, makeScoreSheet } = useActions();
  const listed = filterIndicators(score, scoreFilter);
  return (
    <>
      <p className={surface.small}>{score.editionName}</p>
      <ScoreCard score={score} />
      <div className={surface.tight}>
        <Button icon={<SheetIcon />} disabledFocusable={busy !== undefined} onClick={() => void makeScoreSheet()}>
          {text.score.make}
        </Button>
        <TakeAll score={score} />
      </div>
      <Room score={score} />
      <Chips
        label={text.score.filterLabel}
        options={FILTERS.map((id) => ({
          id,
          label: text.score.filters[id],
          count: filterIndicators(score, id).length,
        }))}
        current={scoreFilter}
        onChange={setScoreFilter}
      />
      {listed.length === 0 && <Empty tone="neutral" title={text.score.noMatch} />}
      {listed.map((indicator) => (
        <IndicatorCard key={indicator.id} indicator={indicator} />
      ))}
    </>
  );
};

/** 改进空间: what the next step up would take, for planning only. */
const Room = ({ score }: { readonly score: ScoreView }) => {
  const styles = useStyles();
  const surface = useSurface();
  const list = improvable(score);
  if (list.length === 0) return null;
  return (
    <Disclosure label={text.score.room(list.length)}>
      <div className={surface.inset}>
        <p className={surface.small}>{text.score.roomNote}</p>
        <ul className={styles.room}>
          {list.map((i) => (
            <li key={i.id} className={surface.small}>
              {i.path[2]}：{i.nextStep}
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
};
