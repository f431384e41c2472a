using AiGovernance.DataAssets;
using AiGovernance.Organisation;
using AiGovernance.Parts;
using AiGovernance.Questionnaires;
using AiGovernance.Vendors;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace AiGovernance.UseCases.Intake;

/// <summary>Picks what the portal knows already, so that nobody types it in twice.</summary>
public partial class RegisterField(ListPeople people, ListDataAssets assets, ListProducts products) : ComponentBase
{
    private IReadOnlyList<PickOption>? options;
    private string typed = "";

    [Parameter, EditorRequired] public Question Question { get; set; } = default!;
    [Parameter, EditorRequired] public AnswerValue? Value { get; set; }
    [Parameter] public EventCallback<AnswerValue> Answered { get; set; }
    [Parameter, EditorRequired] public string Id { get; set; } = "";
    [Parameter] public string? DescribedBy { get; set; }
    [Parameter] public bool Invalid { get; set; }

    private bool IsMany => Question.Type is QuestionType.ManyOf;

    private IReadOnlyList<PickOption> Chosen => [.. (Value?.Items ?? []).Select(i => options!.FirstOrDefault(o => o.Value == i) ?? (IntakeFacts.IsName(i) ? new PickOption(i, i, "Named in words, not registered yet") : new PickOption(i, "No longer in the register")))];

    private IReadOnlyList<PickOption> Open => [.. options!.Where(o => !(Value?.Has(o.Value) ?? false))];

    private (string Ask, string Nothing, string Name, string Waits) Prompts => Question.Register switch
    {
        "data-assets" => ("Type to find a data source", "No data source is called that. You can name it below.", "What the data is, and where it lies", "nobody decides on your request"),
        "vendor-products" => ("Type to find a product", "No product is called that. You can name it below.", "What it is called, and who offers it", "it may be decided, not used"),
        _ => ("Type a name", "Nobody is called that.", "", ""),
    };

    protected override async Task OnInitializedAsync() => options = Question.Register switch
    {
        "data-assets" => [.. ((await assets.Handle()).Value ?? []).Select(Of)],
        "vendor-products" => [.. ((await products.Handle()).Value ?? []).Select(Of)],
        _ => [.. ((await people.Handle()).Value ?? []).Where(p => !p.HasLeft).Select(p => new PickOption(p.Id.Value.ToString(), p.Name, $"{p.JobTitle}, {p.Unit}"))],
    };

    private Task Add(PickOption picked) =>
        Answered.InvokeAsync(IsMany ? AnswerValue.List((Value?.Items ?? []).Append(picked.Value)) : AnswerValue.Text(picked.Value));

    private Task Pressed(KeyboardEventArgs key) => key.Key is "Enter" && typed.Trim().Length > 0 ? Name() : Task.CompletedTask;

    /// <summary>What is called exactly like something of the register is that.</summary>
    private Task Name()
    {
        var name = typed.Trim();
        typed = "";
        return Add(options!.FirstOrDefault(o => o.Text.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? new PickOption(name, name));
    }

    private Task Remove(PickOption gone) =>
        Answered.InvokeAsync(IsMany ? AnswerValue.List(Value!.Items.Where(i => i != gone.Value)) : AnswerValue.None);

    private static PickOption Of(DataAssetRow asset) => new(asset.Id.Value.ToString(), asset.Name,
        $"{asset.Level}, {(asset.ClassifiedOn is { } day ? $"classified {Moments.Day(day)}" : "not classified")}, owner {asset.Owner}");

    private static PickOption Of(ProductRow product) => new(product.Id.Value.ToString(), $"{product.Name}, {product.Plan}",
        $"{product.Vendor}, {Assessed(product)}");

    private static string Assessed(ProductRow product) => product.Result switch
    {
        null => "not assessed yet",
        VendorResult.NotApproved => "not approved",
        _ => product.ValidUntil is { } until ? $"approved until {Moments.Day(until)}" : "approved",
    };
}
