/** Serves one ProcessQuery request: its actions in order, up to the first that fails. Earlier actions stay done, as in Excel. */
import { Batch } from "./batch";
import type { BatchContext } from "./batch";
import { asRichApiError, onNullObject, RichApiError } from "./errors";
import { ObjectRef } from "./objects";
import type { Result } from "./objects";
import { asRetrieved, load } from "./query";
import { ActionType } from "./wire";
import type { Action, ActionResult, ErrorBody, Json, RequestBody, ResponseBody } from "./wire";

export class Dispatcher {
  constructor(
    private readonly around: BatchContext,
    /** Awaited before anything is read, so that a batch sees what its own writes come to. */
    private readonly beforeRead: () => Promise<void>,
  ) {}

  async process(body: RequestBody): Promise<ResponseBody> {
    const batch = new Batch(this.around, body);
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      this.around.counters.actions += 1;
      try {
        this.around.faults.beforeAction(index);
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: await this.perform(batch, action) });
      } catch (error) {
        const processed = { Results: results, TraceIds: traces };
        return {
          Error: errorBody(asRichApiError(error), index, location(body, action)),
          ProcessedResults: processed,
          TraceIds: traces,
        };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private async perform(batch: Batch, action: Action): Promise<Json> {
    if (action.ActionType === ActionType.trace) return null;
    const object = await batch.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object === null ? null : this.identity(batch, action, object);
      case ActionType.query:
        return object === null ? null : this.query(batch, action, object);
      case ActionType.queryAsJson:
        return object === null ? null : asRetrieved(await this.query(batch, action, object));
      case ActionType.method:
        return this.method(batch, action, object);
      case ActionType.setProperty:
        return this.setProperty(batch, action, object);
      case ActionType.update:
        return this.update(batch, action, object);
      default:
        throw new RichApiError("NotImplemented", `Action type ${action.ActionType}`, 501);
    }
  }

  private identity(batch: Batch, action: Action, object: ObjectRef): Json {
    const reference = batch.reference(action.ObjectPathId);
    const ids = this.around.catalogue.ids(object);
    return reference === undefined ? ids : { ...ids, _ReferenceId: reference };
  }

  private async query(batch: Batch, action: Action, object: ObjectRef): Promise<Json> {
    await this.beforeRead();
    return load(this.around.catalogue, object, action.QueryInfo ?? {}, batch.reference(action.ObjectPathId));
  }

  private async method(batch: Batch, action: Action, object: ObjectRef | null): Promise<Json> {
    if (action.Name === "_KeepReference") return keepReference(batch, action, object);
    if (action.Name === "_RemoveReference") return this.removeReference(action);
    if (object === null) return null; // as in Excel: a method of a null object does nothing
    return asValue(await batch.call(object, action.Name, action.ArgumentInfo), `${object.type}.${action.Name}`);
  }

  private removeReference(action: Action): null {
    const name = action.ArgumentInfo?.Arguments?.[0];
    if (typeof name === "string") this.around.references.release(name);
    return null;
  }

  private async setProperty(batch: Batch, action: Action, object: ObjectRef | null): Promise<null> {
    if (object === null) throw onNullObject(action.Name);
    await batch.set(object, action.Name, (await batch.arguments(action.ArgumentInfo)).at(0));
    return null;
  }

  private async update(batch: Batch, action: Action, object: ObjectRef | null): Promise<null> {
    if (object === null) throw onNullObject("update");
    for (const [name, value] of Object.entries(action.ObjectState ?? {})) await batch.set(object, name, value);
    return null;
  }
}

const keepReference = (batch: Batch, action: Action, object: ObjectRef | null): null => {
  if (object !== null) batch.keep(action.ObjectPathId, object);
  return null;
};

const asValue = (result: Result, name: string): Json => {
  if (result instanceof ObjectRef)
    throw new RichApiError("GeneralException", `${name} was asked for a value and gave an object`, 500);
  return result ?? null;
};

const errorBody = (error: RichApiError, index: number, where: string): ErrorBody => ({
  ActionIndex: index,
  Code: error.code,
  Message: error.message,
  Location: error.location === "" ? where : error.location,
  HttpStatusCode: error.httpStatus,
});

const location = (body: RequestBody, action: Action): string =>
  action.Name || (body.ObjectPaths[action.ObjectPathId]?.Name ?? "");
