/** What belongs to the requirement sets that the host reports, up to ExcelApi 1.9, and is refused by name. */
export const refusedMembers: Readonly<Record<string, string>> = {
  Application: "iterativeCalculation calculationEngineVersion",
  Workbook:
    "bindings customXmlParts dataConnections functions pivotTables properties settings styles tables autoSave calculationEngineVersion chartDataPointTrack isDirty previouslySaved usePrecisionAsDisplayed getActiveCell getActiveChart getActiveChartOrNullObject getIsActiveCollabSession getSelectedRanges",
  Worksheet:
    "autoFilter charts pivotTables shapes tables verticalPageBreaks enableCalculation showHeadings standardHeight standardWidth copy findAll findAllOrNullObject getNext getNextOrNullObject getPrevious getPreviousOrNullObject replaceAll",
  WorksheetCollection: "getLast",
  WorksheetFreezePanes: "getLocation",
  Range:
    "sort addressLocal cellCount columnCount columnHidden formulasLocal formulasR1C1 hidden hyperlink isEntireColumn isEntireRow linkedDataTypeState numberFormatLocal rowHidden style autoFill convertDataTypeToText convertToLinkedDataType copyFrom find findOrNullObject flashFill getAbsoluteResizedRange getColumn getColumnsAfter getColumnsBefore getEntireColumn getEntireRow getImage getIntersectionOrNullObject getLastColumn getLastRow getRowsAbove getRowsBelow getSpecialCells getSpecialCellsOrNullObject getSurroundingRegion getTables getVisibleView removeDuplicates replaceAll setCellProperties setColumnProperties setDirty setRowProperties showCard",
  RangeAreas:
    "addressLocal areaCount cellCount isEntireColumn isEntireRow style convertDataTypeToText convertToLinkedDataType copyFrom getEntireColumn getEntireRow getIntersection getIntersectionOrNullObject getOffsetRangeAreas getSpecialCells getSpecialCellsOrNullObject getTables getUsedRangeAreas getUsedRangeAreasOrNullObject setDirty",
  NamedItemCollection: "addFormulaLocal",
  NamedItem: "arrayValues worksheet worksheetOrNullObject",
  DataValidation: "valid getInvalidCells getInvalidCellsOrNullObject",
  RangeFormat: "autoIndent indentLevel readingOrder shrinkToFit textOrientation useStandardWidth autofitColumns",
  FormatProtection: "formulaHidden",
  RangeFill: "pattern patternColor patternTintAndShade tintAndShade",
  RangeBorder: "sideIndex tintAndShade",
  RangeBorderCollection: "tintAndShade getItemAt",
  RangeFont: "strikethrough subscript superscript tintAndShade",
  ConditionalFormat:
    "cellValue cellValueOrNullObject colorScale colorScaleOrNullObject dataBar dataBarOrNullObject iconSet iconSetOrNullObject preset presetOrNullObject textComparison textComparisonOrNullObject topBottom topBottomOrNullObject",
  ConditionalFormatRule: "formulaLocal formulaR1C1",
  ConditionalRangeFormat: "borders numberFormat",
  ConditionalRangeFont: "strikethrough clear",
  PageLayout:
    "blackAndWhite centerVertically draftMode firstPageNumber headerMargin printComments printErrors printGridlines printHeadings printOrder getPrintArea getPrintTitleColumns getPrintTitleColumnsOrNullObject getPrintTitleRows setPrintMargins setPrintTitleColumns",
  HeaderFooter: "centerHeader leftFooter leftHeader rightFooter rightHeader",
  HeaderFooterGroup: "evenPages firstPage oddPages state useSheetMargins useSheetScale",
  PageBreak: "getCellAfterBreak",
  PageBreakCollection: "getItem",
};

/** Classes of these sets of which there is nothing. */
export const refusedClasses: readonly string[] =
  "IterativeCalculation WorkbookCreated RangeView RangeViewCollection SettingCollection Setting NamedItemArrayValues Binding BindingCollection TableCollection TableScopedCollection Table TableColumnCollection TableColumn TableRowCollection TableRow RemoveDuplicatesResult ChartCollection Chart ChartPivotOptions ChartAreaFormat ChartSeriesCollection ChartSeries ChartSeriesFormat ChartPointsCollection ChartPoint ChartPointFormat ChartAxes ChartAxis ChartAxisFormat ChartAxisTitle ChartAxisTitleFormat ChartDataLabels ChartDataLabel ChartDataLabelFormat ChartErrorBars ChartErrorBarsFormat ChartGridlines ChartGridlinesFormat ChartLegend ChartLegendEntry ChartLegendEntryCollection ChartLegendFormat ChartMapOptions ChartTitle ChartFormatString ChartTitleFormat ChartFill ChartBorder ChartBinOptions ChartBoxwhiskerOptions ChartLineFormat ChartFont ChartTrendline ChartTrendlineCollection ChartTrendlineFormat ChartTrendlineLabel ChartTrendlineLabelFormat ChartPlotArea ChartPlotAreaFormat RangeSort TableSort Filter AutoFilter CustomXmlPartScopedCollection CustomXmlPartCollection CustomXmlPart PivotTableCollection PivotTable PivotLayout PivotHierarchyCollection PivotHierarchy RowColumnPivotHierarchyCollection RowColumnPivotHierarchy FilterPivotHierarchyCollection FilterPivotHierarchy DataPivotHierarchyCollection DataPivotHierarchy PivotFieldCollection PivotField PivotItemCollection PivotItem DocumentProperties CustomProperty CustomPropertyCollection DataBarConditionalFormat ConditionalDataBarPositiveFormat ConditionalDataBarNegativeFormat IconSetConditionalFormat ColorScaleConditionalFormat TopBottomConditionalFormat PresetCriteriaConditionalFormat TextConditionalFormat CellValueConditionalFormat ConditionalRangeBorder ConditionalRangeBorderCollection Style StyleCollection DataConnectionCollection ShapeCollection Shape GeometricShape Image ShapeGroup GroupShapeCollection Line ShapeFill ShapeLineFormat TextFrame TextRange ShapeFont FunctionResult Functions".split(
    " ",
  );
