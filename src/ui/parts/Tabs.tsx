/**
 * The screens of the pane as an ARIA tab list with one tab stop. Fluent's TabList puts hidden focusable helpers into the page,
 * which axe reports as serious (aria-hidden-focus); these forty lines do without.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { KeyboardEvent } from "react";

interface TabItem<T extends string> {
  readonly id: T;
  readonly label: string;
  /** Shown after the label; undefined shows none. */
  readonly count?: number | undefined;
}

interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly TabItem<T>[];
  readonly current: T;
  readonly onChange: (id: T) => void;
}

const useStyles = makeStyles({
  list: { display: "flex", gap: "2px" },
  tab: {
    flexGrow: 1,
    display: "flex",
    justifyContent: "center",
    alignItems: "center",
    gap: "4px",
    padding: "6px 2px 5px",
    border: "none",
    borderBottom: "2px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    whiteSpace: "nowrap",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  long: { fontSize: tokens.fontSizeBase200 },
  current: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    ":hover": { color: tokens.colorBrandForeground1, borderBottomColor: tokens.colorBrandStroke1 },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  count: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightRegular },
});

export const tabId = (id: string): string => `tab-${id}`;
export const tabPanelId = (id: string): string => `panel-${id}`;

/** More letters than fit side by side at the usual size into a pane of 350 px. */
const LONG = 24;

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export const Tabs = <T extends string>({ label, tabs, current, onChange }: TabsProps<T>) => {
  const styles = useStyles();
  const long = tabs.reduce((sum, { label: name }) => sum + name.length, 0) > LONG;
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent, at: number): void => {
    const to = STEPS[event.key]?.(at, tabs.length);
    if (to === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[to]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.list}>
      {tabs.map(({ id, label: name, count }, at) => (
        <button
          key={id}
          id={tabId(id)}
          type="button"
          role="tab"
          aria-selected={id === current}
          aria-controls={id === current ? tabPanelId(id) : undefined}
          tabIndex={id === current ? 0 : -1}
          className={mergeClasses(styles.tab, long && styles.long, id === current && styles.current)}
          onClick={() => onChange(id)}
          onKeyDown={(event) => move(event, at)}
        >
          {name}
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </button>
      ))}
    </div>
  );
};
