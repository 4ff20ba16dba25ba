/**
 * Properties that Excel has, of whatever version, and this host has not, by class. Asking for one is refused by name, and not passed over like a name
 * that Excel does not know either.
 */
export const unansweredProperties: Readonly<Record<string, string>> = {
  Application:
    "cultureInfo iterativeCalculation calculationEngineVersion decimalSeparator thousandsSeparator useSystemSeparators",
  Workbook:
    "bindings comments customXmlParts dataConnections functions linkedEntityDataDomains notes pivotTableStyles pivotTables properties queries settings slicerStyles slicers styles tableStyles tables timelineStyles autoSave calculationEngineVersion chartDataPointTrack isDirty previouslySaved usePrecisionAsDisplayed",
  Worksheet:
    "autoFilter charts comments customProperties notes pivotTables shapes slicers tables verticalPageBreaks enableCalculation showDataTypeIcons showHeadings standardHeight standardWidth tabId",
  Range:
    "sort addressLocal cellCount columnCount columnHidden control formulasLocal formulasR1C1 hasSpill height hidden hyperlink isEntireColumn isEntireRow left linkedDataTypeState numberFormatCategories numberFormatLocal rowHidden savedAsArray style top valuesAsJson valuesAsJsonLocal width",
  RangeAreas: "addressLocal areaCount cellCount isEntireColumn isEntireRow style",
  NamedItem: "arrayValues worksheet worksheetOrNullObject valueAsJson valueAsJsonLocal",
  DataValidation: "valid",
  RangeFormat: "autoIndent indentLevel readingOrder shrinkToFit textOrientation useStandardWidth",
  FormatProtection: "formulaHidden",
  RangeFill: "pattern patternColor patternTintAndShade tintAndShade",
  RangeBorder: "sideIndex tintAndShade",
  RangeBorderCollection: "tintAndShade",
  RangeFont: "strikethrough subscript superscript tintAndShade",
  ConditionalFormat:
    "cellValue cellValueOrNullObject colorScale colorScaleOrNullObject dataBar dataBarOrNullObject iconSet iconSetOrNullObject preset presetOrNullObject textComparison textComparisonOrNullObject topBottom topBottomOrNullObject",
  ConditionalFormatRule: "formulaLocal formulaR1C1",
  ConditionalRangeFormat: "borders numberFormat",
  ConditionalRangeFont: "strikethrough",
  PageLayout:
    "blackAndWhite centerVertically draftMode firstPageNumber headerMargin printComments printErrors printGridlines printHeadings printOrder",
  HeaderFooter: "centerHeader leftFooter leftHeader rightFooter rightHeader",
  HeaderFooterGroup: "evenPages firstPage oddPages state useSheetMargins useSheetScale",
};
