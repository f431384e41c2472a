namespace AiGovernance.Common.Workbooks;

/// <summary>How much of a workbook is read, and with which words it is refused.</summary>
/// <param name="Broken">With the reason.</param>
/// <param name="TooLarge">Unpacks to too much; with the part and its limit.</param>
/// <param name="TooMany">Has more rows than are read; with their number.</param>
/// <param name="MostUnpacked">Bytes of one part.</param>
internal sealed record WorkbookRules(Refusal Broken, Refusal TooLarge, Refusal TooMany, long MostUnpacked = WorkbookParts.SheetLimit, int MostRows = int.MaxValue);
