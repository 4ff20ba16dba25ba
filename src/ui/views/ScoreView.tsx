/** Every indicator with the points the rules give and how they came about. */
import { Button } from "@fluentui/react-components";
import type { ScoreView } from "../../app/views/score";
import { Chips } from "../parts/Chips";
import { EditionAction } from "../parts/scores/EditionPanel";
import { Empty } from "../parts/Empty";
import { ProjectScores } from "../parts/scores/ProjectScores";
import { ScoreCard } from "../parts/scores/ScoreCard";
import { ScoreTree } from "../parts/scores/ScoreTree";
import { useSurface } from "../parts/sharedStyles";
import { TakeAll } from "../parts/scores/TakeAll";
import { SheetIcon } from "../icons";
import { filterIndicators } from "../store/scores";
import { text } from "../text";
import { useActions, usePaneState } from "../usePane";

const FILTERS = ["all", "blank", "differs", "deducted", "unsure", "room"] as const;

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
      <ScoreCard score={score} />
      <Chips
        label={text.score.filterLabel}
        options={FILTERS.map((id) => ({
          id,
          label: text.score.filters[id],
          count: filterIndicators(score, id).length,
        })).filter(({ id, count }) => id === "all" || id === scoreFilter || count > 0)}
        current={scoreFilter}
        onChange={setScoreFilter}
      />
      {listed.length === 0 && <Empty tone="neutral" title={text.score.noMatch} />}
      {scoreFilter === "room" && <p className={surface.small}>{text.score.roomNote}</p>}
      <ScoreTree indicators={listed} />
      <TakeAll score={score} />
      <ProjectScores projects={score.projects} />
      <div className={surface.tight}>
        <p className={surface.small}>{text.score.makeLead}</p>
        <Button
          size="small"
          icon={<SheetIcon />}
          disabledFocusable={busy !== undefined}
          onClick={() => void makeScoreSheet()}
        >
          {text.score.make}
        </Button>
      </div>
      <EditionAction name={score.editionName} />
    </>
  );
};
