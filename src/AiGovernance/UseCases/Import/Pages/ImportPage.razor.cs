using System.Globalization;
using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.UseCases.Import.Pages;

/// <summary>One import: how many rows became what, which need somebody, and what to do next (UC-5).</summary>
public partial class ImportPage(FindImport find, AccessCheck access) : ComponentBase
{
    private static readonly IReadOnlyList<Crumb> Trail = [new("Imports", "/imports")];

    private ImportDetails? found;
    private Refusal? refusal;

    [Parameter] public Guid Id { get; set; }

    private UseCaseSlice Slice => new(Import: Id);
    private UseCaseFilter? Filter => found is null ? null : new UseCaseFilter(Slice: Slice);
    private string ListAddress => CaseListAddress.Of(Slice);

    private IEnumerable<(ImportOutcome, string)> Counts =>
    [
        (ImportOutcome.Imported, Number(found!.Import.Counts.Imported)), (ImportOutcome.Updated, Number(found.Import.Counts.Updated)),
        (ImportOutcome.Unchanged, Number(found.Import.Counts.Unchanged)), (ImportOutcome.Rejected, Number(found.Import.Counts.Rejected)),
    ];

    protected override Task OnParametersSetAsync() => Read();

    private async Task Read()
    {
        var result = await find.Handle(new InventoryImportId(Id));
        (found, refusal) = (result.Value, result.Refusal);
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
