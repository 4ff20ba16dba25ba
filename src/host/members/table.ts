/** Everything this host answers. What is not listed is refused by name. */
import {
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
} from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import type { Targets, TypeOf } from "./define";
import { namedItem, namedItemCollection } from "./names";
import { headerFooter, headerFooterGroup, pageBreakCollection, pageLayout } from "./pageLayout";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./rangeAreas";
import { formatProtection, rangeBorder, rangeBorderCollection, rangeFill, rangeFont, rangeFormat } from "./rangeFormat";
import { addinInternalService, appRuntimePersistenceService, appRuntimeService } from "./services";
import { pageBreak, worksheetFreezePanes, worksheetProtection } from "./sheetParts";
import { application, runtime, workbook, workbookProtection } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheets";

export const memberTable: { readonly [K in keyof Targets]: TypeOf<K> } = {
  Workbook: workbook,
  Application: application,
  Runtime: runtime,
  WorkbookProtection: workbookProtection,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  FormatProtection: formatProtection,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  DataValidation: dataValidation,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  "Microsoft.InternalService.AddinInternalService": addinInternalService,
  "Microsoft.AppRuntime.AppRuntimeService": appRuntimeService,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": appRuntimePersistenceService,
};
