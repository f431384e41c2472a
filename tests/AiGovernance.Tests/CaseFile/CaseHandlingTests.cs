using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.CaseFile;
using AiGovernance.Organisation.Settings;
using AiGovernance.Parts;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Desk;
using AiGovernance.Reviews.Process;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Xunit;

namespace AiGovernance.Tests.CaseFile;

/// <summary>Where a case stands and who has it (RV-8).</summary>
public class CaseHandlingTests
{
    /// <summary>Since when it stands as it does, long after its decision.</summary>
    private static readonly DateTime Over = new(2027, 3, 1, 8, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(RevisionStatus.Draft, RiskTier.Low, "Jonas", null)]
    [InlineData(RevisionStatus.Submitted, RiskTier.Low, "Governance office, triage", "2026-09-16")]
    [InlineData(RevisionStatus.Submitted, RiskTier.High, "Governance office, triage", "2026-09-24")]
    [InlineData(RevisionStatus.Submitted, RiskTier.Prohibited, "Governance office, triage", "2026-09-21")]
    [InlineData(RevisionStatus.Submitted, RiskTier.Moderate, "Governance office, triage", "2026-09-23")]
    [InlineData(RevisionStatus.InReview, RiskTier.High, "Reviewers", null)]
    [InlineData(RevisionStatus.InReview, RiskTier.Prohibited, "Reviewers", null)]
    [InlineData(RevisionStatus.InformationRequested, RiskTier.High, "Jonas, to answer a question", null)]
    [InlineData(RevisionStatus.AwaitingDecision, RiskTier.Moderate, "Governance office, to decide", "2026-09-23")]
    [InlineData(RevisionStatus.AwaitingDecision, RiskTier.High, "Ethics committee", null)]
    [InlineData(RevisionStatus.AwaitingDecision, RiskTier.Prohibited, "Governance office, to decide", "2026-09-21")]
    [InlineData(RevisionStatus.Decided, RiskTier.High, null, null)]
    public void Each_step_has_somebody_and_where_it_counts_a_day(RevisionStatus status, RiskTier tier, string? who, string? target) =>
        Assert.Equal(new CaseHandling(who, target is null ? null : DateOnly.ParseExact(target, "yyyy-MM-dd", null)), CaseHandling.Of(At(status, tier), [], null, PolicyBook.Usual));

    [Theory]
    [InlineData(RevisionStatus.Submitted, ReviewCourse.Triage, true)]
    [InlineData(RevisionStatus.InReview, ReviewCourse.Reviews, true)]
    [InlineData(RevisionStatus.InformationRequested, ReviewCourse.Answer, true)]
    [InlineData(RevisionStatus.AwaitingDecision, ReviewCourse.Decision, true)]
    [InlineData(RevisionStatus.InReview, ReviewCourse.Triage, false)] // the record has moved, the process follows in a moment
    [InlineData(RevisionStatus.Decided, "", false)]
    public void Since_when_is_said_where_the_process_waits_for_what_the_record_says(RevisionStatus status, string waitsFor, bool said)
    {
        var since = new DateTime(2026, 9, 15, 8, 0, 0, DateTimeKind.Utc);
        Assert.Equal(said ? since : null, CaseHandling.Of(At(status, RiskTier.High), [], new CaseWait(waitsFor, since), PolicyBook.Usual).Since);
    }

    [Fact]
    public void What_was_put_before_the_committee_is_with_the_committee_whatever_its_tier()
    {
        var useCase = At(RevisionStatus.AwaitingDecision, RiskTier.Moderate, escalated: true);
        Assert.Equal("Ethics committee", CaseHandling.Of(useCase, [], null, PolicyBook.Usual).Who);
        Assert.Equal("put before the ethics committee", CaseProcess.Of(useCase)[^1].Note);
    }

    [Fact]
    public void Who_has_the_open_reviews_is_said_by_name()
    {
        var useCase = At(RevisionStatus.InReview, RiskTier.Moderate);
        Assert.Equal("Reviewers: Security (Sam), Privacy (nobody yet)", CaseHandling.Of(useCase, [Row(Discipline.Security, "Sam"), Row(Discipline.Privacy, null)], null, PolicyBook.Usual).Who);
        Assert.Equal("Security, Sam", CaseHandling.Of(useCase, [Row(Discipline.Security, "Sam"), Row(Discipline.Privacy, "Clara", ReviewState.Done)], null, PolicyBook.Usual).Who);
    }

    [Fact]
    public void Triage_says_who_did_it_and_when_unless_it_was_of_a_former_revision()
    {
        var useCase = At(RevisionStatus.InReview, RiskTier.Moderate);
        Assert.Equal("Tue 15 Sep 2026, Elena", CaseProcess.Of(useCase, new("Elena", new(2026, 9, 15, 9, 0, 0, DateTimeKind.Utc)))[1].Note);
        Assert.Equal("governance office", CaseProcess.Of(useCase, new("Elena", new(2026, 9, 13, 9, 0, 0, DateTimeKind.Utc)))[1].Note);
        Assert.Equal("governance office", CaseProcess.Of(useCase)[1].Note);
    }

    [Theory]
    [InlineData(RevisionStatus.Draft, "Current Ahead Ahead Ahead")]
    [InlineData(RevisionStatus.Submitted, "Done Current Ahead Ahead")]
    [InlineData(RevisionStatus.InformationRequested, "Done Current Ahead Ahead")] // sent back from triage
    [InlineData(RevisionStatus.InReview, "Done Done Current Ahead")]
    [InlineData(RevisionStatus.AwaitingDecision, "Done Done Done Current")]
    [InlineData(RevisionStatus.Decided, "Done Done Done Done")]
    [InlineData(RevisionStatus.Withdrawn, "")]
    public void The_process_shows_what_is_done_and_what_comes(RevisionStatus status, string states) =>
        Assert.Equal(states, string.Join(' ', CaseProcess.Of(At(status, RiskTier.Low)).Select(s => s.State)));

    [Fact]
    public void A_question_of_a_reviewer_stands_at_the_reviews() =>
        Assert.Equal("Done Done Current Ahead", string.Join(' ', CaseProcess.Of(At(RevisionStatus.InformationRequested, RiskTier.Moderate), new("Elena", new(2026, 9, 15, 9, 0, 0, DateTimeKind.Utc))).Select(s => s.State)));

    [Theory]
    [InlineData("", false, "Nobody yet, to record the start of production", null, 16)]
    [InlineData("", true, null, null, null)] // live, and nothing to do
    [InlineData("1 open before", false, "Ruth, to prove condition 1", null, 16)]
    [InlineData("1 open before, 3 open before, 2 given before", false, "Ruth, to prove conditions 1 and 3", null, 16)]
    [InlineData("1 given before", false, "Clara, to check the proof of condition 1", null, 19)] // the verifier has it since it was proven
    [InlineData("1 given before, 2 given before", false, "Clara, to check the proof of conditions 1 and 2", null, 18)]
    [InlineData("2 open dated", true, "Ruth, to prove condition 2", "2026-10-05", 16)]
    [InlineData("2 given dated", true, "Clara, to check the proof of condition 2", "2026-10-05", 18)]
    [InlineData("1 open before, 2 open overdue", false, "Ruth, to prove condition 2", "2026-10-05", 16)] // what the rule suspends for comes first
    [InlineData("2 open overdue, 4 open overdue", true, "Ruth, to prove conditions 2 and 4", "2026-10-05", 16)]
    public void An_allowed_use_says_who_has_to_do_what_next(string duties, bool runs, string? who, string? target, int? since)
    {
        var useCase = At(RevisionStatus.Decided, RiskTier.Low) with { Standing = Standing.ApprovedWithConditions, InProduction = runs };
        var following = Following(duties);
        Assert.Equal(new CaseHandling(who, target is null ? null : DateOnly.ParseExact(target, "yyyy-MM-dd", null), since is { } day ? new DateTime(2026, 9, day, 8, 0, 0, DateTimeKind.Utc) : null), CaseHandling.Of(useCase, [], null, PolicyBook.Usual, null, following));
    }

    [Fact]
    public void What_else_holds_production_back_is_the_owners_to_settle_and_what_runs_without_approval_to_stop()
    {
        var useCase = At(RevisionStatus.Decided, RiskTier.Low) with { Standing = Standing.Approved };
        Assert.Equal("Nobody yet, to settle what production waits for", CaseHandling.Of(useCase, [], null, PolicyBook.Usual, null, Following("") with { Blocks = [ProductionStep.NoDecision] }).Who);
        Assert.Equal("Nobody yet, to stop it and confirm that it stopped", CaseHandling.Of(useCase with { Standing = Standing.Expired, InProduction = true }, [], null, PolicyBook.Usual, null, Following("")).Who);
        Assert.Null(CaseHandling.Of(useCase with { Standing = Standing.Expired }, [], null, PolicyBook.Usual, null, Following("")).Who);
        Assert.Equal("Ethics committee", CaseHandling.Of(At(RevisionStatus.AwaitingDecision, RiskTier.High) with { Standing = Standing.Approved }, [], null, PolicyBook.Usual, null, Following("2 open overdue")).Who);
    }

    [Theory]
    [InlineData(Standing.Expired)]
    [InlineData(Standing.Rejected)]
    [InlineData(Standing.Deferred)]
    public void What_runs_without_approval_is_to_be_stopped_from_the_day_it_was_over_within_the_hours_of_that_day(Standing standing)
    {
        var useCase = At(RevisionStatus.Decided, RiskTier.Low) with { Standing = standing, InProduction = true };
        var book = new PolicyBook([(DateTime.MinValue, Policy.Usual), (Over.AddHours(1), new(1, Policy.Usual.Content with { Figures = new Dictionary<string, int> { [ApprovalFigures.StopConfirmHours.Key] = 72 } }))]);
        Assert.Equal(new CaseHandling("Nobody yet, to stop it and confirm that it stopped", new(2027, 3, 2), Over), CaseHandling.Of(useCase, [], null, book, null, Following("")));
    }

    [Theory]
    [InlineData("2 open dated", "until Thu 14 Sep 2028")]
    [InlineData("2 open overdue", "until Thu 14 Sep 2028; condition 2 is overdue, and the rule suspends it on Sat 10 Oct 2026")]
    [InlineData("2 open overdue, 3 open overdue", "until Thu 14 Sep 2028; conditions 2 and 3 are overdue, and the rule suspends it on Sat 10 Oct 2026")]
    public void The_end_of_the_approval_names_what_would_end_it_sooner_and_the_decision_who_took_it(string duties, string force)
    {
        var useCase = At(RevisionStatus.Decided, RiskTier.Low) with { Standing = Standing.ApprovedWithConditions, InProduction = true, ReviewDueOn = new(2028, 9, 14) };
        var steps = CaseProcess.Of(useCase, following: Following(duties));
        Assert.Equal(("Wed 16 Sep 2026, Elena", force), (steps[3].Note, steps[5].Note));
        Assert.Equal("not live yet; 1 thing to settle first", CaseProcess.Of(useCase with { InProduction = false }, following: Following("1 open before"))[4].Note);
        Assert.Equal("since Wed 16 Sep 2026", CaseProcess.Of(useCase with { Standing = Standing.Suspended }, suspendedAt: new(2026, 9, 16, 8, 0, 0, DateTimeKind.Utc))[5].Note);
    }

    [Theory]
    [InlineData(true, true, "Nobody yet, to confirm that it stopped", "2026-09-16")] // first it stops
    [InlineData(false, true, "Governance office, to answer Jonas", null)]
    [InlineData(false, false, "Nobody yet, to ask for its reinstatement", null)]
    public void A_suspended_use_says_who_does_what_next_and_since_when(bool runs, bool asked, string who, string? target)
    {
        var (at, later) = (new DateTime(2026, 9, 15, 8, 0, 0, DateTimeKind.Utc), new DateTime(2026, 9, 15, 9, 0, 0, DateTimeKind.Utc));
        var suspended = new CaseSuspension(at, at.AddHours(24), asked ? "Jonas" : null, asked ? later : null, DecisionBody.GovernanceOffice);
        var useCase = At(RevisionStatus.Decided, RiskTier.Low) with { Standing = Standing.Suspended, InProduction = runs };
        Assert.Equal(new CaseHandling(who, target is null ? null : DateOnly.ParseExact(target, "yyyy-MM-dd", null), asked && !runs ? later : at), CaseHandling.Of(useCase, [], null, PolicyBook.Usual, suspended));
    }

    [Fact]
    public void A_revision_on_its_way_is_said_before_the_suspension_and_the_committees_chair_answers_for_it()
    {
        var suspended = new CaseSuspension(default, null, "Jonas", default(DateTime), DecisionBody.Committee);
        Assert.Equal("The committee's chair, to answer Jonas", CaseHandling.Of(At(RevisionStatus.Decided, RiskTier.High), [], null, PolicyBook.Usual, suspended).Who);
        Assert.Equal("Ethics committee", CaseHandling.Of(At(RevisionStatus.AwaitingDecision, RiskTier.High), [], null, PolicyBook.Usual, suspended).Who);
    }

    [Theory]
    [InlineData(Standing.Approved, false, false, "Current Ahead Ahead", "not live yet", "until Thu 14 Sep 2028")]
    [InlineData(Standing.ApprovedWithConditions, true, true, "Done Current Ahead", "live since Tue 15 Sep 2026", "until Thu 14 Sep 2028")]
    [InlineData(Standing.Approved, true, false, "Done Current Ahead", "live, its start is not on record", "until Thu 14 Sep 2028")]
    [InlineData(Standing.Suspended, true, true, "Done Current Ahead", "live since Tue 15 Sep 2026", null)]
    [InlineData(Standing.Suspended, false, true, "Ahead Current Ahead", "was live, recorded Tue 15 Sep 2026; stopped", null)]
    [InlineData(Standing.Expired, false, false, "Ahead Done Current", "not live yet", null)]
    [InlineData(Standing.Retired, false, true, "Done Done Done", "was live, recorded Tue 15 Sep 2026; stopped", null)]
    [InlineData(Standing.Retired, false, false, "Ahead Done Done", "not live yet", null)]
    public void After_the_decision_come_production_its_end_and_retirement(Standing standing, bool runs, bool recorded, string states, string production, string? force)
    {
        var useCase = At(RevisionStatus.Decided, RiskTier.Low) with { Standing = standing, InProduction = runs, ReviewDueOn = standing is Standing.Retired ? null : new(2028, 9, 14) };
        var steps = CaseProcess.Of(useCase, liveSince: recorded ? new DateTime(2026, 9, 15, 8, 0, 0, DateTimeKind.Utc) : null).Skip(4).ToList();
        var now = standing is Standing.Suspended or Standing.Expired ? $"{standing}" : "In force";
        Assert.Equal(($"Production {now} Retired", states), (string.Join(' ', steps.Select(s => s.Text)), string.Join(' ', steps.Select(s => s.State))));
        Assert.Equal((production, force), (steps[0].Note, steps[1].Note));
    }

    [Fact]
    public void While_a_later_revision_is_on_its_way_the_bar_has_one_current_step()
    {
        var useCase = At(RevisionStatus.InReview, RiskTier.Low) with { Standing = Standing.Approved, InProduction = true };
        Assert.Equal("Done Done Current Ahead Done Ahead Ahead", string.Join(' ', CaseProcess.Of(useCase).Select(s => s.State)));
        Assert.Equal(4, CaseProcess.Of(useCase with { Standing = Standing.Rejected }).Count);
    }

    /// <summary>"2 open overdue": number, whether it is proven (the higher the number, the sooner), and until when.</summary>
    private static CaseFollowing Following(string duties)
    {
        var made = duties.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(d => d.Split(' ')).Select(d => new CaseDuty(
            Number(d[0]), "Ruth", "Clara", d[1] == "given" ? new(2026, 9, 20 - Number(d[0]), 8, 0, 0, DateTimeKind.Utc) : null, d[2] == "before", d[2] == "before" ? null : new(2026, 10, 5), d[2] == "overdue" ? new(2026, 10, 10) : null)).ToList();
        return new("Elena", new(2026, 9, 16, 8, 0, 0, DateTimeKind.Utc), made, [.. made.Where(d => d.HoldsBack).Select(d => new ProductionStep($"condition {d.Number} is open", "", "conditions"))]);

        static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static CaseReviewRow Row(Discipline discipline, string? reviewer, ReviewState state = ReviewState.Claimed) =>
        new(ReviewId.New(), 1, discipline, state, reviewer, false, false, null, "", [], 0, 0, null, default, null, new(2026, 9, 21), 5, 5, false);

    private static UseCaseDetails At(RevisionStatus status, RiskTier tier, bool escalated = false)
    {
        var submitted = status is RevisionStatus.Draft ? (DateTime?)null : new DateTime(2026, 9, 14, 8, 0, 0, DateTimeKind.Utc);
        var revision = new RevisionDetails(RevisionId.New(), 1, status, "intake/1", "{}", "", "", tier, default, submitted, null, 0, QuestionnaireCatalogue.Intake) { IsEscalated = escalated };
        return new(UseCaseId.New(), "AI-2026-0001", "Title", "", "", default, "Finance", new NamedPerson(new PersonId(Guid.NewGuid()), "Jonas", "Finance"), null, null,
            Standing.Registered, tier, false, false, default, null, 0, [revision], UseCase.Register(new("Title", default, new(Guid.NewGuid()), null, "intake/1", "{}"), "AI-2026-0001", Over).History, Involvement.None, false, false, QuestionnaireCatalogue.Intake);
    }
}
