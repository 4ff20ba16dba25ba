/** An address that leads to its cells. */
import { Link, makeStyles } from "@fluentui/react-components";
import type { PlaceView } from "../../app/views/place";
import { text } from "../text";
import { useActions } from "../usePane";

interface PlaceLinkProps {
  readonly place: PlaceView;
  /** What the link reads; the address when absent. */
  readonly children?: string;
}

/** As large as the line it stands in. */
const useStyles = makeStyles({ link: { fontSize: "inherit", lineHeight: "inherit" } });

export const PlaceLink = ({ place, children }: PlaceLinkProps) => {
  const styles = useStyles();
  const { locate } = useActions();
  const shown = children ?? place.address;
  const name =
    children === undefined
      ? text.findings.locateAt(place.address)
      : `${children}，${text.findings.locateAt(place.address)}`;
  return (
    <Link as="button" inline className={styles.link} aria-label={name} onClick={() => void locate(place)}>
      {shown}
    </Link>
  );
};
