using AiGovernance.Common;
using AiGovernance.Vendors.Assurance;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Vendors.Register;

/// <summary>A vendor's own entry on the register (VN-1); a refusal stands at the form and nothing typed is lost.</summary>
public partial class VendorFactsPaper(SaveVendor save) : ComponentBase
{
    private VendorDraft? draft;
    private Refusal? refusal;
    private int version;

    [Parameter, EditorRequired] public VendorId Vendor { get; set; }
    [Parameter, EditorRequired] public VendorFacts Facts { get; set; } = default!;
    [Parameter, EditorRequired] public int Version { get; set; }
    [Parameter] public IReadOnlyList<DocumentRequestRow> Requests { get; set; } = [];
    [Parameter] public bool MayManage { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;

    // What was read when writing began: what others save meanwhile is a refusal, not an overwriting.
    private void Begin() => (draft, version, refusal) = (VendorDraft.Of(Facts), Version, null);

    private async Task Save()
    {
        refusal = (await save.Handle(Vendor, version, draft!.Facts)).Refusal;
        if (refusal is null) draft = null;
        else if (refusal.Kind is RefusalKind.Stale) version = Version;
    }

    private string Listed(PartyKind kind) =>
        Facts.Parties.Where(p => p.Kind == kind).Select(p => $"{p.Name} ({string.Join(", ", new[] { p.Place, p.Purpose }.Where(t => t.Length > 0))})").ToList() is { Count: > 0 } rows ? string.Join("; ", rows) : "none on record";

    private string? Invalid(string field) => refusal?.Field == field ? "true" : null;
}

/// <summary>A vendor while somebody writes.</summary>
public sealed class VendorDraft
{
    public string Name { get; set; } = "";
    public string Domain { get; set; } = "";
    public string Contract { get; set; } = "";
    public DateOnly? ContractEndsOn { get; set; }
    public List<PartyDraft> Contacts { get; } = [];
    public List<PartyDraft> SubProcessors { get; } = [];

    internal VendorFacts Facts => new(Name, Domain, Contract, ContractEndsOn, [.. Of(Contacts, PartyKind.Contact), .. Of(SubProcessors, PartyKind.SubProcessor)]);

    internal static VendorDraft Of(VendorFacts facts)
    {
        var draft = new VendorDraft { Name = facts.Name, Domain = facts.Domain, Contract = facts.Contract, ContractEndsOn = facts.ContractEndsOn };
        foreach (var party in facts.Parties) (party.Kind is PartyKind.Contact ? draft.Contacts : draft.SubProcessors).Add(new() { Name = party.Name, Place = party.Place, Purpose = party.Purpose });
        return draft;
    }

    private static IEnumerable<PartyFacts> Of(List<PartyDraft> rows, PartyKind kind) => rows.Where(r => (r.Name + r.Place + r.Purpose).Trim().Length > 0).Select(r => new PartyFacts(kind, r.Name, r.Place, r.Purpose));
}

/// <summary>A contact or sub-processor while somebody writes; an empty one is left out.</summary>
public sealed class PartyDraft
{
    public string Name { get; set; } = "";
    public string Place { get; set; } = "";
    public string Purpose { get; set; } = "";
}
