using AiGovernance.Organisation.Settings;

namespace AiGovernance.Vendors;

/// <summary>What the organisation sets for itself about vendors.</summary>
public static class VendorFigures
{
    private const string Area = "Vendors";

    public static readonly PolicyFigure LinkDays = new("Vendors:LinkDays", Area, "VN-2", "A link to a questionnaire is open for", "days", 30, 1, 90);
    public static readonly PolicyFigure RemindDays = new("Vendors:RemindDays", Area, "VN-2", "The sender is reminded before a link or the wanted day ends by", "days", 5, 1, 30);
    public static readonly PolicyFigure ProofMegaBytes = new("Vendors:ProofMegaBytes", Area, "VN-2", "A file that a vendor attaches may have", "MB", 25, 1, 25);
    public static readonly PolicyFigure ValidMonths = new("Vendors:ValidMonths", Area, "VN-6", "A result is valid for", "months", 12, 3, 24);
    public static readonly PolicyFigure GraceDays = new("Vendors:GraceDays", Area, "VN-6", "After that, running uses go on for", "days", 60, 0, 120);
    public static readonly PolicyFigure DocumentDays = new("Vendors:DocumentDays", Area, "VN-1", "A new document is asked for before the old one lapses by", "days", 30, 7, 90);

    public static IReadOnlyList<PolicyFigure> All { get; } = [LinkDays, RemindDays, ProofMegaBytes, ValidMonths, GraceDays, DocumentDays];
}
