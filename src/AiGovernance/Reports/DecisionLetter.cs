using AiGovernance.Approvals;
using AiGovernance.Documents;
using AiGovernance.Organisation;
using AiGovernance.Parts;
using AiGovernance.UseCases;

namespace AiGovernance.Reports;

/// <summary>Builds the decision letter from what was read: one page, in the words of who asked. Pure: same data, same letter (RP-3).</summary>
public static class DecisionLetter
{
    public static Report Of(DecisionLetterData data, OrganisationProfile organisation, RegisterEntry entry) => new()
    {
        Kind = IssueDecisionLetter.Kind,
        Title = "Decision letter",
        Subject = $"{data.UseCase.Reference} {data.UseCase.Title}",
        Organisation = organisation.Name,
        Classification = data.UseCase.IsConfidential ? "Confidential" : "Internal",
        AsOf = data.AsOf,
        Product = UseCaseReport.Product,
        RegisterNumber = entry.Number,
        HasContents = false,
        Facts = [new("To", To(data)), new("Outcome", Outcome(data.Decision.Outcome)), .. Since(data), .. Limits(data)],
        Sections = [Decided(data), .. Conditions(data), DecisionLetterRules.NotKept(data), DecisionLetterRules.Appeal(data)],
        Footer = [$"{UseCaseReport.Product}. {entry.Footer}", $"Decision sha-256 {data.Decision.Hash}.", entry.Check],
    };

    private static string To(DecisionLetterData data)
    {
        (Access.PersonId? Person, string As)[] parts = [(data.UseCase.SubmitterId, "submitter"), (data.UseCase.SponsorId, "sponsor"), (data.UseCase.OwnerId, "accountable owner")];
        return string.Join("; ", parts.GroupBy(p => p.Person).Select(g => $"{data.Name(g.Key)}, {string.Join(" and ", g.Select(p => p.As))}"));
    }

    private static ReportPhrase Outcome(Standing outcome)
    {
        var (text, look) = CaseWords.Of(outcome);
        return ReportPhrase.Marked(text, ReportWords.Mark(look));
    }

    /// <summary>What became of it, where it no longer stands as decided.</summary>
    private static IEnumerable<ReportFact> Since(DecisionLetterData data) =>
        data.UseCase.Standing == data.Decision.Outcome ? [] : [new("Stands today as", Outcome(data.UseCase.Standing))];

    private static ReportSection Decided(DecisionLetterData data) => new("What was decided",
    [
        new ReportText($"On {Day(data.Decision.DecidedAt)} {data.DecidedBy} {Verb(data.Decision.Outcome)} this use of AI, rated {data.Decision.Tier}, as submitted with revision\u00a0{data.Revision}."),
        new ReportText(data.Decision.Rationale.Length == 0 ? "The reasons stand with the votes on the case." : $"Reason: {Sentences.Ended(data.Decision.Rationale)}"),
        .. data.IsAllowed ? [] : new[] { new ReportText(No(data.Decision.Outcome)) },
    ]);

    private static string No(Standing outcome) => outcome is Standing.Deferred
        ? "It stays forbidden until it is decided anew. Answer what is missing in a new revision on the case."
        : "It is not allowed. What runs of it already has to be stopped.";

    private static IEnumerable<ReportFact> Limits(DecisionLetterData data)
    {
        if (!data.IsAllowed) yield break;
        var decision = data.Decision;
        yield return new("Allowed until", decision.EndsOn is { } end ? $"{Moments.Day(end)}; it is looked at again before" : "not limited");
        yield return new("Data", decision.PermittedDataLevel is { } level ? $"up to {CaseWords.DataLevel(level)}" : "as submitted");
        yield return new("Where it may run", Place(decision));
        if (decision.ModelRange is { } range) yield return new("Model", range);
        if (decision.Exceptions is { } exceptions) yield return new("Rules set aside", exceptions);
    }

    private static IEnumerable<ReportSection> Conditions(DecisionLetterData data)
    {
        if (!data.IsAllowed) yield break;
        if (data.Conditions.Count == 0)
        {
            yield return new("Conditions", [new ReportText("None. Record the start of production on the case before it goes live.")]);
            yield break;
        }
        yield return new("Conditions",
        [
            new ReportText($"{string.Join(" and ", data.Conditions.Select(c => data.Name(c.OwnerId)).Distinct())} gives the proofs on the case, tab Conditions. Whoever is named checks them."),
            new ReportTable([new("No", 1, Figures: true), new("Condition", 9, NamesRow: true), new("Proof", 6), new("Due", 4), new("Checked by", 4)], [.. data.Conditions.Select(c => Row(data, c))]),
        ]);
    }

    private static ReportRow Row(DecisionLetterData data, Approvals.Condition c) => new(
        c.Number, c.Text + (c.Stops ? " (stops)" : ""), c.RequiredProof, (c.DueOn is { } due ? Moments.Day(due) : "before production") + (c.IsSettled ? $", {ApprovalWords.Of(c.State, false).Text.ToLowerInvariant()}" : ""),
        c.VerifierId is { } verifier ? data.Name(verifier) : "governance office");

    private static string Verb(Standing outcome) => outcome switch
    {
        Standing.Approved => "approved",
        Standing.ApprovedWithConditions => "approved, with conditions,",
        Standing.Deferred => "deferred",
        _ => "rejected",
    };

    private static string Place(Decision decision) => decision.PermittedLocation is not { } place ? "as submitted"
        : Said(ApprovalWords.Location(place)) + (decision.PermittedRegions is { } regions ? $", {ApprovalWords.Region(regions)}" : "");

    private static string Said(string? text) => text is null ? "" : char.ToLowerInvariant(text[0]) + text[1..];

    private static string Day(DateTime at) => Moments.Day(DateOnly.FromDateTime(at));
}
