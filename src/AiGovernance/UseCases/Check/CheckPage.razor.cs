using AiGovernance.Parts;
using AiGovernance.Questionnaires;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.UseCases.Check;

/// <summary>Three questions in plain words before anybody fills in an intake; the answers stand in the address alone.</summary>
public sealed partial class CheckPage(FindApprovedUse find, NavigationManager address) : ComponentBase
{
    private static readonly (string, string)[] HowItWorks =
    [
        (NeedToRegister.Itself, "By itself: trained, or nobody wrote down step by step how"),
        (NeedToRegister.FixedRules, "By fixed steps that a person wrote: a formula, a macro, a filter, a report"),
        (NeedToRegister.NotSure, "I do not know"),
    ];

    private static readonly (string, string)[] DataLevels =
        [.. QuestionnaireCatalogue.Intake.Find(IntakeAnswers.DataLevel)!.Choices.Select(c => (c.Value, c.Label))];

    private IReadOnlyList<ApprovedRow> finds = [];
    private ApprovedRow? use;
    private string typed = "";

    [SupplyParameterFromQuery(Name = "does")] public string? Does { get; set; }
    [SupplyParameterFromQuery(Name = "use")] public string? Use { get; set; }
    [SupplyParameterFromQuery(Name = "data")] public string? Data { get; set; }

    private Need Answer => NeedToRegister.Of(Does, use, Use == "none", Data);

    protected override async Task OnParametersSetAsync()
    {
        if (use?.Reference == Use) return;
        use = Use is null or "none" ? null : (await find.Handle(Use)).Value?.FirstOrDefault(r => r.Reference == Use);
    }

    private async Task Search() => finds = (await find.Handle(typed)).Value ?? [];

    private void Say(string question, string? answer) => address.NavigateTo(address.GetUriWithQueryParameter(question, answer), replace: true);
}
