using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Approvals.Exceptions;
using AiGovernance.Audit;
using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Records;
using AiGovernance.Committee.Subjects;
using AiGovernance.Organisation;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews;
using AiGovernance.RiskScoring;
using AiGovernance.RiskScoring.Boundaries;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assessments;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Demo;

/// <summary>The demo data tells a true story: made by the real handlers, day by day.</summary>
public class DemoStoryTests
{
    public static TheoryData<string, RiskTier?, Standing, RevisionStatus, bool> Cases => new()
    {
        { "Shift planning assistant", null, Standing.Registered, RevisionStatus.Draft, false },
        { "Contract clause finder", RiskTier.Moderate, Standing.Registered, RevisionStatus.Submitted, false },
        { "Translation of published web pages", RiskTier.Low, Standing.Approved, RevisionStatus.Decided, true },
        { "Reply suggestions for the service desk", RiskTier.Moderate, Standing.Registered, RevisionStatus.InReview, false },
        { "Code assistant for developers", RiskTier.Moderate, Standing.ApprovedWithConditions, RevisionStatus.Decided, true },
        { "Invoice triage assistant", RiskTier.High, Standing.Registered, RevisionStatus.InReview, false },
        { "Reordering of spare parts without a buyer", RiskTier.High, Standing.Registered, RevisionStatus.AwaitingDecision, false },
        { "Shortlisting for warehouse jobs", RiskTier.High, Standing.ApprovedWithConditions, RevisionStatus.Decided, true },
        { "Credit line adjustment", RiskTier.Critical, Standing.Deferred, RevisionStatus.Decided, false },
        { "Absence forecast for shift planning", RiskTier.High, Standing.Rejected, RevisionStatus.Decided, false },
        { "Mood of service agents in calls", RiskTier.Prohibited, Standing.Rejected, RevisionStatus.Decided, false },
        { "Summaries of customer complaints", RiskTier.Moderate, Standing.Registered, RevisionStatus.InformationRequested, false },
    };

    [Theory, MemberData(nameof(Cases))]
    public async Task Each_case_stands_where_the_story_left_it(string title, RiskTier? tier, Standing standing, RevisionStatus status, bool inProduction)
    {
        await using var portal = await ADemo.Portal();
        await using var db = portal.Db();
        var useCase = await db.UseCases.Include(u => u.Revisions).SingleAsync(u => u.Title == title);

        Assert.Equal((tier, standing, inProduction), (useCase.Tier, useCase.Standing, useCase.InProduction));
        Assert.Equal(status, Assert.Single(useCase.Revisions).Status);
    }

    [Theory]
    [InlineData("what did we decide on hiring models?", "Shortlisting for warehouse jobs", "Area: Find, filter or rate job applicants (hiring)")]
    [InlineData("creditworthiness", "Credit line adjustment", "Area: Rate whether a person is creditworthy (finding fraud does not count) (credit)")]
    public async Task A_precedent_is_found_by_what_the_case_is_about(string question, string title, string found)
    {
        await using var portal = await ADemo.Portal();
        await using var db = portal.Db();
        var chair = await db.People.Where(p => p.Name == "Miriam Adler").Select(p => p.Id).SingleAsync();
        var row = Assert.Single((await portal.As(chair, (ListCommitteeDecisions h) => h.Handle(new(question)))).Value!.Rows);
        Assert.Equal(title, row.Title);
        Assert.Contains(found, row.Found);
    }

    [Fact]
    public async Task There_are_as_many_units_people_cases_vendors_and_sources_as_promised()
    {
        await using var portal = await ADemo.Portal();
        await using var db = portal.Db();

        Assert.Equal((5, 15, 12, 4, 4), (await db.Units.CountAsync(), await db.People.CountAsync(), await db.UseCases.CountAsync(), await db.Vendors.CountAsync(), await db.DataAssets.CountAsync()));
        Assert.Equal(Cases.Select(c => c.Data.Item1).Order(), await db.UseCases.Select(u => u.Title).OrderBy(t => t).ToListAsync());
        Assert.Equal(4, await db.DataAssets.CountAsync(a => a.ClassifiedOn != null));
    }

    [Fact]
    public async Task Every_role_and_discipline_is_held_and_the_four_of_the_start_line_have_theirs()
    {
        await using var portal = await ADemo.Portal();
        await using var db = portal.Db();
        var held = await db.RoleAssignments.Where(r => r.UntilAt == null).Join(db.People, r => r.PersonId, p => p.Id, (r, p) => new { p.Name, r.Role, r.Discipline }).ToListAsync();

        Assert.Equal(Enum.GetValues<Role>(), held.Select(h => h.Role).Distinct().Order());
        Assert.Equal(Enum.GetValues<Discipline>(), held.Select(h => h.Discipline).OfType<Discipline>().Distinct().Order());
        Assert.Contains(held, h => h is { Name: "Elena Brandt", Role: Role.GovernanceOffice });
        Assert.Contains(held, h => h is { Name: "Miriam Adler", Role: Role.CommitteeChair });
        Assert.Contains(held, h => h is { Name: "Henrik Aalto", Role: Role.Executive });
        Assert.DoesNotContain(held, h => h.Name == "Jonas Weber");
        foreach (var discipline in new[] { Discipline.Security, Discipline.Privacy }) Assert.Equal(2, held.Count(h => h.Discipline == discipline));
    }

    [Fact]
    public async Task Nobody_finds_news_of_weeks_ago()
    {
        await using var portal = await ADemo.Portal();
        await using var db = portal.Db();
        Assert.NotEmpty(await db.CaseNotices.Where(n => n.ReadAt != null).ToListAsync());
        Assert.All(await db.CaseNotices.Where(n => n.ReadAt == null && n.WithdrawnAt == null).ToListAsync(), n => Assert.True(n.At > ADemo.Now.AddDays(-7)));
    }

    [Fact]
    public async Task Two_meetings_are_behind_and_twelve_ahead()
    {
        await using var portal = await ADemo.Portal();
        await using var db = portal.Db();
        var meetings = await db.Meetings.OrderBy(m => m.StartsAt).ToListAsync();

        Assert.Equal([new DateOnly(2026, 10, 13), new DateOnly(2026, 11, 10)], meetings.Where(m => m.ClosedAt != null).Select(m => m.On));
        Assert.All(meetings.Where(m => m.ClosedAt != null), m => Assert.Equal(MeetingState.MinutesApproved, m.State));
        Assert.Equal(12, meetings.Count(m => m.State is MeetingState.Planned && m.StartsAt > ADemo.Now));
        Assert.Equal(new DateTime(2026, 12, 8, 13, 0, 0, DateTimeKind.Utc), meetings.First(m => m.IsToCome).StartsAt);
    }

    [Fact]
    public async Task The_case_that_awaits_its_decision_is_on_the_next_agenda()
    {
        await using var portal = await ADemo.Portal();
        await using var db = portal.Db();
        var next = await db.Meetings.Include(m => m.Items).Where(m => m.StartsAt > ADemo.Now).OrderBy(m => m.StartsAt).FirstAsync();

        // A vendor that fails hard comes on the agenda by itself (VN-6), and so do an exception that the office asks for (AP-8) and a proposed boundary (CM-11).
        Assert.Equal([ItemKind.UseCase, ItemKind.Vendor, ItemKind.Exception, ItemKind.Boundary], next.Items.Select(i => i.Kind).Order());
        var item = next.Items.Single(i => i.Kind is ItemKind.UseCase);
        Assert.True(item.OnConsent);
        Assert.Equal("Reordering of spare parts without a buyer", await db.UseCases.Where(u => u.Id == item.UseCaseId).Select(u => u.Title).SingleAsync());
    }

    [Fact]
    public async Task An_exception_was_refused_by_an_urgent_ballot_ahead_of_its_meeting()
    {
        await using var portal = await ADemo.Portal();
        await using var db = portal.Db();
        var ballot = await db.Ballots.Include(b => b.Votes).SingleAsync(b => b.UrgentUntil != null);

        Assert.Equal((BallotState.Closed, Outcome.Rejected, 3), (ballot.State, ballot.Outcome, ballot.Votes.Count));
        Assert.Equal(ExceptionState.Refused, (await db.ProductExceptions.SingleAsync()).State);
        Assert.Equal(ItemState.Decided, (await db.AgendaItems.SingleAsync(i => i.Id == ballot.ItemId)).State);
    }

    [Fact]
    public async Task Somebody_is_in_the_standing_pool()
    {
        await using var portal = await ADemo.Portal();
        await using var db = portal.Db();
        Assert.Equal(["Clara Neumann"], await db.CommitteePool.Join(db.People, t => t.PersonId, p => p.Id, (t, p) => p.Name).ToListAsync());
    }

    [Fact]
    public async Task One_boundary_is_in_force_and_touches_nothing_and_one_is_proposed()
    {
        await using var portal = await ADemo.Portal();
        await using var db = portal.Db();
        Assert.Equal([("B1", BoundaryState.Adopted), ("B2", BoundaryState.Proposed)], (await db.Boundaries.OrderBy(b => b.Number).ToListAsync()).Select(b => (b.RuleId, b.State)));
        Assert.Empty(await db.BoundaryReviews.ToListAsync());
    }

    [Fact]
    public async Task A_member_was_recused_and_the_alternate_sat()
    {
        await using var portal = await ADemo.Portal();
        await using var db = portal.Db();
        var credit = await db.UseCases.Where(u => u.Title == "Credit line adjustment").Select(u => u.Id).SingleAsync();
        var votes = await db.Ballots.Where(b => b.UseCaseId == credit).SelectMany(b => b.Votes).Join(db.People, v => v.VoterId, p => p.Id, (v, p) => p.Name).OrderBy(n => n).ToListAsync();
        var recused = await db.AgendaItems.Where(i => i.UseCaseId == credit).SelectMany(i => i.Conflicts).Where(c => c.State == ConflictState.Recused).Join(db.People, c => c.PersonId, p => p.Id, (c, p) => p.Name).ToListAsync();

        Assert.Equal(["Aisha Rahman", "Ingrid Solberg", "Miriam Adler", "Nadia Haddad"], votes);
        Assert.Equal(["Luca Ferri"], recused);
    }

    [Fact]
    public async Task The_invoice_case_has_two_of_five_reviews_and_its_owner_has_not_accepted()
    {
        await using var portal = await ADemo.Portal();
        await using var db = portal.Db();
        var useCase = await db.UseCases.SingleAsync(u => u.Title == "Invoice triage assistant");
        var reviews = await db.Reviews.Where(r => r.UseCaseId == useCase.Id).ToListAsync();

        Assert.Equal((5, 2), (reviews.Count, reviews.Count(r => r.State is ReviewState.Done)));
        Assert.NotNull(useCase.SponsorAcceptedAt);
        Assert.Null(useCase.OwnerAcceptedAt);
        Assert.NotNull(Assert.Single(await db.SubmitterQuestions.Where(q => q.UseCaseId == useCase.Id).ToListAsync()).AnsweredAt);
    }

    [Fact]
    public async Task Of_the_code_assistants_conditions_one_is_met_and_one_overdue()
    {
        await using var portal = await ADemo.Portal();
        await using var db = portal.Db();
        var conditions = await db.Conditions.Where(c => db.UseCases.Any(u => u.Id == c.UseCaseId && u.Title == "Code assistant for developers")).ToListAsync();

        Assert.Equal(2, conditions.Count);
        Assert.Single(conditions, c => c.State is ConditionState.Met);
        Assert.Single(conditions, c => c.IsOverdue(DateOnly.FromDateTime(ADemo.Now)));
    }

    [Fact]
    public async Task One_running_use_is_watched_and_of_its_two_alerts_one_is_open()
    {
        await using var portal = await ADemo.Portal();
        await using var db = portal.Db();
        var breaches = await db.TriggerBreaches.OrderBy(b => b.At).ToListAsync();

        Assert.Equal((3, 7), (await db.Triggers.CountAsync(), await db.Measurements.CountAsync()));
        Assert.Equal([false, true], breaches.Select(b => b.IsOpen));
    }

    [Fact]
    public async Task The_vendors_stand_at_four_different_results()
    {
        await using var portal = await ADemo.Portal();
        await using var db = portal.Db();
        var results = await db.VendorProducts.OrderBy(p => p.Name).Select(p => new { p.Name, p.Result }).ToListAsync();
        var open = await db.Assessments.Where(a => a.Status != AssessmentStatus.Decided).ToListAsync();

        Assert.Equal([("Halden Forecast", null), ("Kestrel Chat", null), ("Northwind Assist", VendorResult.ApprovedWithFindings), ("Northwind N3 Small", null), ("Scribeline Capture API", VendorResult.Approved)], results.Select(r => (r.Name, r.Result)));
        Assert.Equal(VendorResult.NotApproved, Assert.Single(open, a => a.Status is AssessmentStatus.Proposed).ProposedResult);
        var half = Assert.Single(open, a => a.Status is AssessmentStatus.Sent).Evaluate(QuestionnaireCatalogue.Vendor, Stage.Draft);
        Assert.InRange(half.AnsweredCount, half.Visible.Count / 3, 2 * half.Visible.Count / 3);
    }

    [Fact]
    public async Task The_trail_holds()
    {
        await using var portal = await ADemo.Portal();
        var verdict = (await portal.AsSystem((VerifyTrail h) => h.Handle())).Value!;

        Assert.True(verdict.Holds, verdict.Fault?.ToString());
        Assert.True(verdict.Entries > 300);
    }

    [Fact]
    public async Task Every_stored_score_recomputes_without_difference()
    {
        await using var portal = await ADemo.Portal();
        await using var db = portal.Db();
        var scores = await db.Revisions.Where(r => r.Tier != null).Select(r => r.Score).ToListAsync();

        Assert.Equal(11, scores.Count);
        Assert.All(scores, score => Assert.Empty(ScoreSnapshot.FromJson(score).Recompute(QuestionnaireCatalogue.Intake, GateCatalogue.Intake)));
    }

    [Fact]
    public async Task Nothing_is_left_undone_parked_or_refused()
    {
        await using var portal = await ADemo.Portal();
        await using var db = portal.Db();

        Assert.Empty(await db.OutboxSignals.Where(s => s.DoneAt == null || s.ParkedAt != null || s.Error != null).ToListAsync());
        Assert.Empty(await db.DueRows.Where(d => d.ParkedAt != null || d.Error != null || (d.DoneAt == null && d.At <= ADemo.Now)).ToListAsync());
        Assert.Empty(await db.Trail.Where(t => EF.Functions.Like(t.Text, "%\"operation\":\"refused\"%")).ToListAsync());
    }

    [Fact]
    public async Task People_act_on_working_days_in_working_hours_and_never_later_than_today()
    {
        await using var portal = await ADemo.Portal();
        await using var db = portal.Db();
        var acts = await db.Trail.Where(t => t.Actor != null).Select(t => t.At).Distinct().ToListAsync();

        Assert.All(acts, at => Assert.True(WorkingDays.MondayToFriday.IsWorkingDay(DateOnly.FromDateTime(at)) && at.Hour is >= 5 and < 17 && at <= ADemo.Now, at.ToString("u")));
    }
}
