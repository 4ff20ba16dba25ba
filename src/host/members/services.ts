/** What the client asks of the host application by itself, and Office.addin. None of it touches the workbook. */
import { query, command } from "../protocol/objects";
import type { TypeOf } from "./define";

/** Sent unasked right after Office.onReady. */
export const addinInternalService: TypeOf<"Microsoft.InternalService.AddinInternalService"> = {
  members: { NotifyActionHandlerReady: command(() => undefined) },
};

/** Office.addin.showAsTaskpane() and hide(): the workbench's pane is always visible. */
export const appRuntimeService: TypeOf<"Microsoft.AppRuntime.AppRuntimeService"> = {
  members: {
    SetAppRuntimeState: command(() => undefined),
    GetAppRuntimeState: query(() => "Visible"),
  },
};

export const appRuntimePersistenceService: TypeOf<"Microsoft.AppRuntime.AppRuntimePersistenceService"> = {
  members: {
    SetAppRuntimeStartState: command(() => undefined),
    GetAppRuntimeStartState: query(() => "Visible"),
  },
};
