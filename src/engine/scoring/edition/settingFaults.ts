import { answersOf, settingKeys, settingWords, type SettingChanges } from "../settings";
import type { EditionFault } from "./edition";
import { faultAt, faultOfEdition, type EditionPlace } from "./faults";

const messageFor = (name: string, answer: string): string | undefined => {
  const key = settingKeys.find((each) => each === name);
  if (key === undefined) return `没有“${name}”这项设置`;
  return answersOf(key).includes(answer) ? undefined : `“${settingWords[key].word}”没有“${answer}”这个取值`;
};

/** Settings that do not exist, of the edition or of one entry. */
export const settingFaults = (changes: SettingChanges, place?: EditionPlace): readonly EditionFault[] =>
  Object.entries(changes).flatMap(([name, answer]) => {
    const message = messageFor(name, answer);
    if (message === undefined) return [];
    return [
      place === undefined
        ? faultOfEdition(`settings.${name}`, message)
        : { ...faultAt(place, "params", message), path: `${place.list}[${String(place.index)}].settings.${name}` },
    ];
  });
