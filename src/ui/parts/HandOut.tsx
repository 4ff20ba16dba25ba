/** After the last step: what is done with the finished report outside of the pane. */
import { text } from "../text";
import { useSurface } from "./sharedStyles";

const { title, lead, print, save, share } = text.guide.handOut;

export const HandOut = () => {
  const surface = useSurface();
  return (
    <section aria-label={title} className={surface.card}>
      <h3 className={surface.title}>{title}</h3>
      <p className={surface.body}>{lead}</p>
      <ul className={surface.plainList}>
        {[print, save, share].map((line) => (
          <li key={line} className={surface.small}>
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
};
