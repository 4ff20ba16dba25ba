/** The pane without its picture: state, actions, and the two streams of events from the workbook. */
import type { Session } from "../../app/session";
import * as adapt from "./actions/adapt";
import * as analysis from "./actions/analysis";
import * as atCell from "./actions/atCell";
import * as checking from "./actions/checking";
import * as edition from "./actions/edition";
import * as findings from "./actions/findings";
import { doNext } from "./actions/next";
import * as opening from "./actions/opening";
import * as look from "./actions/look";
import * as prior from "./actions/prior";
import * as prose from "./actions/prose";
import * as reading from "./actions/reading";
import * as records from "./actions/records";
import * as settings from "./actions/settings";
import * as scoring from "./actions/scoring";
import * as screen from "./actions/screen";
import * as starting from "./actions/starting";
import * as projects from "./actions/projects";
import * as transfer from "./actions/transfer";
import * as units from "./actions/units";
import * as word from "./actions/word";
import * as workbook from "./actions/workbook";
import type { PaneContext } from "./context";
import { createLiveSwitch } from "./liveSwitch";
import { languageOf, noPreferences, type PreferenceStore } from "./preferences";
import { createRunner } from "./runner";
import { initialState } from "./state";
import type { PaneState } from "./state";
import { createStore } from "./store";

const binderOf =
  (context: PaneContext) =>
  <A extends readonly unknown[], R>(action: (context: PaneContext, ...args: A) => R) =>
  (...args: A): R =>
    action(context, ...args);

/** Units and projects: lists whose members come and go. */
const bindLists = (context: PaneContext) => {
  const bound = binderOf(context);
  return {
    openUnits: () => units.openUnits(context),
    addUnit: bound(units.addUnit),
    renameUnit: bound(units.renameUnit),
    askRemoval: bound(units.askRemoval),
    removeUnit: bound(units.removeUnit),
    openProjects: () => projects.openProjects(context),
    addProject: bound(projects.addProject),
    readLastYearProjects: bound(projects.readLastYearProjects),
    addLastYear: bound(projects.addLastYear),
    askProjectRemoval: bound(projects.askProjectRemoval),
    removeProject: bound(projects.removeProject),
    readTransfer: bound(transfer.readTransfer),
    downloadTransfer: bound(transfer.downloadTransfer),
  };
};

const bind = (context: PaneContext) => {
  const bound = binderOf(context);
  return {
    look: () => workbook.look(context),
    install: bound(workbook.install),
    openAdapt: bound(adapt.openAdapt),
    changeAdapt: bound(adapt.changeAdapt),
    matchAdapt: bound(adapt.matchAdapt),
    writeAdapt: bound(adapt.writeAdapt),
    openEdition: () => edition.openEdition(context),
    chooseEdition: bound(edition.chooseEdition),
    changeEdition: bound(edition.changeEdition),
    readLastYear: bound(starting.readLastYear),
    installAfter: bound(starting.installAfter),
    installSample: () => starting.installSample(context),
    repair: bound(workbook.repair),
    check: () => checking.check(context),
    clearMarks: bound(checking.clearMarks),
    prepareToPrint: bound(checking.prepareToPrint),
    makeResultSheet: bound(checking.makeResultSheet),
    locate: bound(findings.locate),
    locateFinding: bound(findings.locateFinding),
    applySuggestion: bound(findings.applySuggestion),
    draft: bound(findings.draft),
    explain: bound(findings.explain),
    askForCharts: () => analysis.askForCharts(context),
    makeAnalysisSheet: () => analysis.makeAnalysisSheet(context),
    makeScoreSheet: bound(scoring.makeScoreSheet),
    takeOver: bound(scoring.takeOver),
    readProse: bound(reading.readProse),
    writeParagraph: bound(prose.writeParagraph),
    readPrior: bound(prior.readPrior),
    takePrior: bound(prior.takePrior),
    readWord: bound(word.readWord),
    takeWord: bound(word.takeWord),
    exportWord: bound(word.exportWord),
    downloadWord: bound(word.downloadWord),
    copyWord: bound(word.copyWord),
    ...bindLists(context),
    openLook: () => look.openLook(context),
    restoreLook: bound(look.restoreLook),
    fitRows: () => look.fitRows(context),
    openSettings: () => settings.openSettings(context),
    setPreferences: bound(settings.setPreferences),
    stamp: bound(records.stamp),
    doNext: bound(doNext),
    show: bound(screen.show),
    showAtCell: () => atCell.showAtCell(context),
    openFinding: bound(opening.openFinding),
    setFilter: bound(screen.setFilter),
    showMore: bound(screen.showMore),
    setScoreFilter: bound(screen.setScoreFilter),
    openPanel: bound(screen.openPanel),
    closePanel: bound(screen.closePanel),
    setWaiting: bound(screen.setWaiting),
    tellProblem: bound(screen.tellProblem),
    dismissProblem: bound(screen.dismissProblem),
    showFinding: bound(screen.showFinding),
  };
};

export type PaneActions = ReturnType<typeof bind>;

export interface Pane {
  /** Those valid in the year first. */
  readonly editions: Session["editions"];
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly actions: PaneActions;
  /** Looks at the workbook and listens to it; resolves to a function that stops listening. Call it once. */
  readonly start: () => Promise<() => Promise<void>>;
}

/** The language of `preferences` is spoken already. */
export const createPane = (session: Session, preferences: PreferenceStore = noPreferences): Pane => {
  const chosen = preferences.load();
  const language = languageOf(chosen, preferences.officeLocale);
  const store = createStore<PaneState>({ ...initialState, preferences: chosen, language });
  const live = createLiveSwitch(() => session.onLive(checking.onLive(context), checking.onLiveFailure(context)));
  const context: PaneContext = { session, store, preferences, live, ...createRunner(store) };
  return {
    editions: (year) => session.editions(year),
    state: store.get,
    subscribe: store.subscribe,
    actions: bind(context),
    start: () => start(context),
  };
};

/** Listening may fail on its own; the pane then works without it and says so. */
const start = async (context: PaneContext): Promise<() => Promise<void>> => {
  await workbook.look(context);
  const stops: (() => Promise<void>)[] = [];
  await context.quietly(async () => {
    if (context.store.get().preferences.live) await context.live.on();
    stops.push(await context.session.onSelected(screen.onSelected(context)));
  });
  return async () => {
    await Promise.all([context.live.off(), ...stops.map((stop) => stop())]);
  };
};
