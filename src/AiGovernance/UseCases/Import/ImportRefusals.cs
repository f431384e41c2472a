using AiGovernance.Common;
using AiGovernance.Common.Workbooks;

namespace AiGovernance.UseCases.Import;

/// <summary>Why an inventory file or a profile is refused as a whole; a single bad row is a <see cref="RejectedRow"/>.</summary>
public static class ImportRefusals
{
    public static readonly Refusal Utf16 = new("use-cases.import-utf16", "The file is written in UTF-16. Save it as CSV UTF-8 and import it again.", RefusalKind.Input, "file");
    public static readonly Refusal Encoding = new("use-cases.import-encoding", "The file is neither UTF-8 nor Windows-1252. Save it as CSV UTF-8 and import it again.", RefusalKind.Input, "file");
    public static readonly Refusal NoTable = new("use-cases.import-no-table", "The file is {0}, not a CSV or XLSX file. Save the inventory as XLSX or CSV and choose that file.", RefusalKind.Input, "file");
    public static readonly Refusal TooLarge = new("use-cases.import-too-large", "The file has {0} MB; {1} MB is the limit. Split it and import the parts one after the other.", RefusalKind.Input, "file");
    public static readonly Refusal WorkbookBroken = new("use-cases.import-workbook-broken", "The workbook cannot be read: {0} Open it in a spreadsheet, save it as XLSX and import it again.", RefusalKind.Input, "file");
    public static readonly Refusal WorkbookTooLarge = new("use-cases.import-workbook-too-large", "The workbook unpacks to more than it may: {0}. It is not read.", RefusalKind.Input, "file");
    internal static readonly WorkbookRules OfWorkbook = new(WorkbookBroken, WorkbookTooLarge, WorkbookTooLarge);
    public static readonly Refusal NotSent = new("use-cases.import-not-sent", "The file could not be read to the end. Choose it again.", RefusalKind.Input, "file");
    public static readonly Refusal NoRows = new("use-cases.import-no-rows", "The file has a header and no rows below it.", RefusalKind.Input, "file");
    public static readonly Refusal Empty = new("use-cases.import-empty", "The file is empty: it has no header row.", RefusalKind.Input, "file");
    public static readonly Refusal HeaderUnreadable = new("use-cases.import-header-unreadable", "The header row cannot be read: {0}.", RefusalKind.Input);
    public static readonly Refusal HeaderCount = new("use-cases.import-header-count", "The file has {0} columns; the profile {1} expects {2}.", RefusalKind.Input);
    public static readonly Refusal HeaderDiffers = new("use-cases.import-header-differs", "Column {0} is headed \"{1}\"; the profile {2} expects \"{3}\".", RefusalKind.Input);
    public static readonly Refusal HeaderMissing = new("use-cases.import-header-missing", "The file has no column \"{0}\", which the profile {1} expects.", RefusalKind.Input);
    public static readonly Refusal HeaderRepeated = new("use-cases.import-header-repeated", "The file has several columns \"{0}\"; the profile {1} must name its columns by position.", RefusalKind.Input);

    public static readonly Refusal ProfileUnreadable = new("use-cases.import-profile-unreadable", "The profile cannot be read: {0}", RefusalKind.Input);
    public static readonly Refusal ProfileName = new("use-cases.import-profile-name", $"Give the profile a name of 1 to {InventoryProfile.NameMaxLength} characters on one line.", RefusalKind.Input, "profile-name");
    public static readonly Refusal ProfileUnknown = new("use-cases.import-profile-unknown", "There is no profile \"{0}\". There are: {1}.", RefusalKind.Input, "profile");
    public static readonly Refusal ProfileBuiltIn = new("use-cases.import-profile-built-in", "The profile {0} comes with the product. Choose another name.", RefusalKind.Input, "profile-name");
    public static readonly Refusal ProfileTaken = new("use-cases.import-profile-taken", "There is a profile {0} already. Choose another name, or start from that profile and change it.", RefusalKind.Input, "profile-name");
    public static readonly Refusal ProfileTitle = new("use-cases.import-profile-title", "The profile {0} must map exactly one column to the title.", RefusalKind.Input);
    public static readonly Refusal ProfileField = new("use-cases.import-profile-field", "The profile {0} maps more than one column to {1}.", RefusalKind.Input);
    public static readonly Refusal ProfileKey = new("use-cases.import-profile-key", "The profile {0} needs one id column, or one or more key columns, not both.", RefusalKind.Input);
    public static readonly Refusal ProfileNames = new("use-cases.import-profile-names", "The profile {0} gives several columns the name \"{1}\".", RefusalKind.Input);
}
