/** What the client asks of the host application by itself, and Office.addin. None of it touches the workbook. */
import { asks, does } from "../protocol/objects";
import type { TypeOf } from "./define";

/** Sent unasked right after Office.onReady. */
export const addinInternalService: TypeOf<"Microsoft.InternalService.AddinInternalService"> = {
  members: { NotifyActionHandlerReady: does(() => undefined) },
};

/** Office.addin.showAsTaskpane() and hide(): the workbench's pane is always visible. */
export const appRuntimeService: TypeOf<"Microsoft.AppRuntime.AppRuntimeService"> = {
  members: {
    SetAppRuntimeState: does(() => undefined),
    GetAppRuntimeState: asks(() => "Visible"),
  },
};

export const appRuntimePersistenceService: TypeOf<"Microsoft.AppRuntime.AppRuntimePersistenceService"> = {
  members: {
    SetAppRuntimeStartState: does(() => undefined),
    GetAppRuntimeStartState: asks(() => "Visible"),
  },
};
