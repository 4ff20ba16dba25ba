/** What of a Word report has no field, and what of the form the report does not have. */
import type { WordView } from "../../../app/views/word";
import { text } from "../../text";
import { Disclosure } from "../Disclosure";
import { useSurface } from "../sharedStyles";

const countMissing = ({ missing }: WordView): number =>
  missing.reduce((n, { fields }) => n + Math.max(1, fields.length), 0);

export const WordLeftOver = ({ view }: { readonly view: WordView }) => {
  const surface = useSurface();
  return (
    <>
      {view.unplaced.length > 0 && (
        <Disclosure label={text.word.unplaced(view.unplaced.length)}>
          <ul className={surface.plainList}>
            {view.unplaced.map(({ place, text: words, because }, i) => (
              <li key={`${i} ${place}`} className={surface.small}>
                {place === "" ? text.word.outside : place}　{words}
                {because !== "" && `（${because}）`}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {view.missing.length > 0 && (
        <Disclosure label={text.word.missing(countMissing(view))}>
          <ul className={surface.plainList}>
            {view.missing.map(({ part, fields }) => (
              <li key={part} className={surface.small}>
                {part}
                {fields.length > 0 && `：${fields.join("、")}`}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
};
