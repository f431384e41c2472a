using System.Globalization;
using System.Text;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Documents;
using AiGovernance.Parts;

namespace AiGovernance.Committee.Papers;

/// <summary>Approved minutes as a report model (CM-10, rules, section 11). Pure.</summary>
internal static class MinutesReport
{
    /// <summary>Of the documents.</summary>
    public const string Kind = "minutes";

    public static Report Of(MinutesProof proof, string organisation, RegisterEntry entry, DateTime now) => new()
    {
        Kind = Kind,
        Title = "Minutes",
        Subject = $"Ethics committee, {Moments.WeekDay(proof.Minutes.On)}",
        Organisation = organisation,
        Classification = "Internal",
        AsOf = now,
        Product = DocumentWords.Product,
        RegisterNumber = entry.Number,
        HasContents = proof.Minutes.Items.Count > 3,
        Facts =
        [
            new("Chair", proof.Minutes.Chair),
            new("Deputy", proof.Minutes.Deputy),
            new("Began", Moments.Exact(proof.Minutes.StartedAt, proof.Zone)),
            new("Ended", proof.Minutes.ClosedAt is { } ended ? Moments.Exact(ended, proof.Zone) : "not recorded"),
            new("Approved", $"{proof.ApprovedBy}, {Moments.Exact(proof.ApprovedAt, proof.Zone)}"),
        ],
        Front = [Present(proof)],
        Sections = [.. proof.Minutes.Items.Select(Item), .. Remark(proof.Minutes), Checking(proof, entry)],
        Footer = [entry.Footer, entry.Check],
        Attachments = proof.Json is { } json ? [new ReportAttachment("minutes.json", "application/json", "The minutes as they were approved, canonical JSON", Encoding.UTF8.GetBytes(json))] : [],
    };

    private static ReportSection Present(MinutesProof proof) => new("Present",
    [
        new ReportTable([new("Name", 4, NamesRow: true), new("From", 2), new("Until", 2)],
            [.. proof.Minutes.Presences.Select(p => new ReportRow(p.Name, Time(p.ArrivedAt, proof.Zone), p.LeftAt is { } left ? Time(left, proof.Zone) : "the end"))]),
        new ReportText($"Times of {proof.Zone.Id}.", IsNote: true),
    ]);

    private static ReportSection Item(MinutesItem item) => new($"{(item.Reference.Length == 0 ? $"Item {item.Order}" : item.Reference)} {item.Title}",
    [
        .. item.IsWithheld
            ? [new ReportText("What was said and voted on a confidential case stands in the portal, for those who may see the case (PP-1).")]
            : new ReportBlock[] { new ReportFacts([item.Tier is { } tier ? new("Tier", PaperWords.Tier(tier, item.TierByScore)) : new("Kind", CommitteeWords.Of(item.Kind)), new("Result", PaperWords.Of(CommitteeWords.Of(item.State, item.Ballots.LastOrDefault(b => b.Outcome is not null)?.Outcome)))]) },
        .. item.CarriedOverBecause is { } because ? [new ReportText($"Carried over: {because}")] : Array.Empty<ReportBlock>(),
        .. item.Conflicts.Count == 0 ? Array.Empty<ReportBlock>() : [new ReportList([.. item.Conflicts.Select(c => (ReportPhrase)MinutesWords.Of(c))])],
        .. item.Substitutes is { Count: > 0 } seated ? [new ReportList([.. seated.Select(s => (ReportPhrase)MinutesWords.Of(s))])] : Array.Empty<ReportBlock>(),
        .. item.Ballots.SelectMany(Ballot),
    ]);

    private static IEnumerable<ReportBlock> Ballot(MinutesBallot ballot)
    {
        if (MinutesWords.How(ballot) is { } how) yield return new ReportText(how);
        if (ballot.Outcome is null)
        {
            yield return new ReportText($"A ballot was voided: {ballot.VoidedBecause}");
            yield break;
        }
        yield return new ReportText($"{ballot.Proceed} of {ballot.Present} present were for it, {ballot.Cast} votes cast.{(ballot.DecidingReason is { } why ? $" Exactly half, decided by the acting chair: {why}" : "")}");
        yield return new ReportTable([new("Name", 3, NamesRow: true), new("Vote", 3), new("Reason", 7)],
            [.. ballot.Votes.Select(v => new ReportRow(v.Name, CommitteeWords.VoteOf(v.Vote) + (v.Counted ? "" : ", not counted"), v.Rationale ?? ""))])
        { Caption = "Votes" };
        if (ballot.Conditions.Count > 0)
            yield return new ReportTable([new("No", 1, Figures: true), new("Condition", 8, NamesRow: true), new("From", 3)],
                [.. ballot.Conditions.Select(c => new ReportRow(c.Number, c.Text, c.Source))])
            { Caption = "Conditions on the ballot" };
    }

    private static IEnumerable<ReportSection> Remark(MeetingMinutes minutes) =>
        minutes.Annotation is { } remark ? [new("Remark of the chair", [new ReportText(remark)])] : [];

    private static ReportSection Checking(MinutesProof proof, RegisterEntry entry) => new("Checking these minutes",
    [
        new ReportText($"The chair approved the canonical JSON with the SHA-256 below{(proof.Json is null ? "" : "; it is attached to this document")}. This document is number {entry.Number} of the register and has a hash of its own: the page Reports, Check a document, says whether a file was issued here and is unaltered."),
        new ReportFacts([new("Minutes", $"sha-256 {proof.Hash}")]),
    ]);

    private static string Time(DateTime at, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(at, DateTimeKind.Utc), zone).ToString("HH:mm", CultureInfo.InvariantCulture);
}

/// <summary>Sentences of the minutes, the same on the page and on paper.</summary>
internal static class MinutesWords
{
    public static string Of(MinutesSubstitute substitute) =>
        $"{substitute.Name} was seated by {substitute.By} as a substitute on seat {substitute.Seat}{(substitute.Released ? ", and released again" : "")}: {substitute.Reason}";

    /// <summary>Null for a ballot of the meeting itself on this item alone.</summary>
    public static string? How(MinutesBallot ballot) => ballot.ByConsent ? "Voted on with the consent agenda, by one vote on all of its items."
        : ballot.UrgentBecause is { } because ? $"Urgent ballot ahead of the meeting, opened {Moments.Exact(ballot.OpenedAt)}{(ballot.EndedAt is { } ended ? $", ended {Moments.Exact(ended)}" : "")}: {because}" : null;

    public static string Of(MinutesConflict conflict) =>
        $"Conflict of interest of {conflict.Name}, {CommitteeWords.Of(conflict.State)}: {conflict.Reason}{(conflict.Ruling is null ? "" : $" Ruling of {conflict.RuledBy ?? conflict.Name}: {conflict.Ruling}")}";
}
