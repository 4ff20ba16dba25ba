/** A word of the form as it stands there; where the pane speaks another language, its translation beside it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { translationOf } from "../text";

const useStyles = makeStyles({
  beside: {
    marginLeft: "2px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

export const FormWord = ({ word }: { readonly word: string }) => {
  const styles = useStyles();
  const translation = translationOf(word);
  if (translation === undefined) return word;
  return (
    <>
      <span lang="zh-CN">{word}</span> <span className={styles.beside}>{translation}</span>
    </>
  );
};
