import { EVERY_FIELD } from "../../schema/path";
import { rule } from "../rule";
import { asOne, faultsOf } from "./faults";

/** “自评.”开头的名称归自评表使用。 */
export const foreignNames = rule({
  id: "结构.外来名称",
  title: "没有外来的同前缀名称",
  group: "工作簿结构",
  level: "提示",
  basis: "工作簿结构：“自评.”开头的名称由自评表使用",
  reads: [EVERY_FIELD],
  messages: {
    nameForeign: "名称“{name}”不属于自评表，可能由复制工作表或别的工具产生。请在名称管理器里核对，不用的删去。",
    namesForeign:
      "名称“{name}”等 {count} 个不属于自评表，可能由复制工作表或别的工具产生。请在名称管理器里核对，不用的删去。",
  },
  check: (context) => asOne(faultsOf(context, ["nameForeign"]), "namesForeign"),
});
