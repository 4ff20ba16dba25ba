/** 设置: language and checking while filling in, kept by the browser; what the scoring standard leaves open, kept by the edition. */
import { Button, Checkbox, Field } from "@fluentui/react-components";
import { Choice } from "../Choice";
import { AMOUNT_UNITS } from "../../../app/views/amount";
import type { PaneState } from "../../store/state";
import { text } from "../../text";
import { useActions, usePaneState } from "../../usePane";
import { OpenPanel } from "../OpenPanel";
import { useSurface } from "../sharedStyles";

const LANGUAGES = ["auto", "zh", "en"] as const;

export const SettingsPanel = () => {
  const open = usePaneState((s) => s.panel?.kind === "settings");
  return open ? <Shown /> : null;
};

const Shown = () => {
  const surface = useSurface();
  const { closePanel } = useActions();
  return (
    <OpenPanel title={text.settings.title}>
      <OwnChoices />
      <EditionChoices />
      <div className={surface.row}>
        <Button size="small" onClick={closePanel}>
          {text.settings.close}
        </Button>
      </div>
    </OpenPanel>
  );
};

const OwnChoices = () => {
  const surface = useSurface();
  const { setPreferences } = useActions();
  const preferences = usePaneState((s) => s.preferences);
  const kept = usePaneState((s) => s.preferencesKept);
  return (
    <>
      <Field label={text.settings.language} size="small">
        <Choice
          value={preferences.language}
          onChange={(event) => {
            const language = LANGUAGES.find((each) => each === event.target.value);
            if (language !== undefined) void setPreferences({ language });
          }}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {text.settings.languages[language]}
            </option>
          ))}
        </Choice>
      </Field>
      <Field label={text.settings.unit} size="small" hint={text.settings.unitNote}>
        <Choice
          value={preferences.unit}
          onChange={(event) => {
            const unit = AMOUNT_UNITS.find((each) => each === event.target.value);
            if (unit !== undefined) void setPreferences({ unit });
          }}
        >
          {AMOUNT_UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {text.settings.units[unit]}
            </option>
          ))}
        </Choice>
      </Field>
      <Field hint={text.settings.liveNote}>
        <Checkbox
          label={text.settings.live}
          checked={preferences.live}
          onChange={(_, { checked }) => void setPreferences({ live: checked === true })}
        />
      </Field>
      <p className={surface.small}>{kept ? text.settings.inBrowser : text.settings.notKept}</p>
    </>
  );
};

const scoreOf = ({ check }: PaneState) => check?.score;

/** The edition, and every other answer to what it leaves open that would give other points. */
const EditionChoices = () => {
  const surface = useSurface();
  const score = usePaneState(scoreOf);
  if (score === undefined) return <p className={surface.small}>{text.settings.choicesUnchecked}</p>;
  const open = score.indicators.filter(({ otherReadings }) => otherReadings.length > 0);
  return (
    <>
      <p className={surface.body}>{text.settings.edition(score.editionName)}</p>
      <h4 className={surface.title}>{text.settings.choices}</h4>
      <p className={surface.body}>{open.length === 0 ? text.settings.noChoices : text.settings.choicesLead}</p>
      <ul className={surface.plainList}>
        {open.flatMap(({ id, path, otherReadings }) =>
          otherReadings.map(({ question, answer, points }) => (
            <li key={`${id} ${question} ${answer}`} className={surface.small}>
              {text.settings.line(path[2], text.settings.reading(question, answer, points))}
            </li>
          )),
        )}
      </ul>
      {open.length > 0 && <p className={surface.small}>{text.settings.adapt}</p>}
    </>
  );
};
