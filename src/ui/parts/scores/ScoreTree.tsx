/** The rubric as a tree: 一级 and 二级 as headings, each 三级指标 a line. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { IndicatorView } from "../../../app/views/score";
import { branches, type Branch } from "../../store/scores";
import { FormWord } from "../FormWord";
import { IndicatorCard } from "./IndicatorCard";
import { useSurface } from "../sharedStyles";

const useStyles = makeStyles({
  first: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  second: {
    margin: "2px 0 0 10px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

export const ScoreTree = ({ indicators }: { readonly indicators: readonly IndicatorView[] }) => {
  const surface = useSurface();
  return (
    <div className={surface.tight}>
      {branches(indicators, 0).map((branch) => (
        <First key={branch.name} branch={branch} />
      ))}
    </div>
  );
};

const First = ({ branch }: { readonly branch: Branch }) => {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.first}>
        <FormWord word={branch.name} />
      </h3>
      {branches(branch.indicators, 1).map((second) => (
        <div key={second.name}>
          <h4 className={styles.second}>
            <FormWord word={second.name} />
          </h4>
          {second.indicators.map((indicator) => (
            <IndicatorCard key={indicator.id} indicator={indicator} />
          ))}
        </div>
      ))}
    </section>
  );
};
