using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Approvals.Renewal;
using AiGovernance.Committee.Meetings;
using AiGovernance.Organisation;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Desk;
using AiGovernance.Reviews.Process;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.SystemTests.Support;

/// <summary>One case from its submission to its re-review, which is withdrawn. People act here; who works in between is for the test to say.</summary>
/// <param name="work">Gets the time by which the clock is ahead, and the writes of the engine in their order: each step, then that it is done.</param>
internal sealed class TheWay(string folder, Func<TimeSpan, string[], Task<TimeSpan>> work)
{
    private const string Done = nameof(WorkRound);

    private TimeSpan ahead;

    public async Task Go()
    {
        await Act(Enter);
        var id = UseCaseId.New();
        await Act(async place => id = (await Cast.Submit(place, Cast.Own(Cast.Example("Customer support chatbot")))).Id);
        await Work(Done);
        await Act(place => Cast.SendToReview(place, id));
        await Work(nameof(OpenReviews), Done);
        ahead += TimeSpan.FromDays(7);
        await Work(nameof(RemindReviewer), Done);
        await Act(place => Review(place, id));
        await Work(nameof(MoveToDecision), nameof(FillAgenda), Done);
        await Act(place => Decide(place, id));
        await Work(nameof(WatchApproval), Done);
        ahead += TimeSpan.FromDays(500);
        await Work(nameof(OpenReReview), Done);
        await Act(async place => { var submitter = await Cast.Find(place, Cast.Submitter); await place.Do<WithdrawUseCase>(submitter, h => h.Handle(id, "no longer wanted")); });
        await Work(nameof(CancelReviews), nameof(EndContinuation), Done);
    }

    private async Task Work(params string[] writes) => ahead = await work(ahead, writes);

    private async Task Act(Func<Place, Task> act)
    {
        await using var place = Place.Open(folder, ahead);
        await act(place);
    }

    private static async Task Enter(Place place)
    {
        await Cast.Enter(place);
        foreach (var (name, discipline) in new[] { (Cast.Engineer, Discipline.Security), (Cast.Product, Discipline.Privacy) })
        {
            var person = await Cast.Find(place, name);
            await place.Do<AssignRole>(null, h => h.Handle(person, Role.Reviewer, discipline, false));
        }
    }

    private static async Task Review(Place place, UseCaseId id)
    {
        await using var db = place.Db();
        foreach (var review in await db.Reviews.AsNoTracking().Where(r => r.UseCaseId == id).OrderBy(r => r.Discipline).ToListAsync())
        {
            var reviewer = await Cast.Find(place, review.Discipline is Discipline.Security ? Cast.Engineer : Cast.Product);
            await place.Do<ClaimReview>(reviewer, h => h.Handle(review.Id, review.Version));
            var score = ScoreSnapshot.FromJson(await db.Revisions.Where(r => r.Id == review.RevisionId).Select(r => r.Score).SingleAsync());
            var confirmed = MitigationAnswers.Of(QuestionnaireCatalogue.Intake, score, review.Discipline, await db.LookingAt(review.RevisionId)).ToDictionary(a => a.QuestionId, a => a.Given);
            var asked = (await place.Do<FindReview, ReviewDetails>(reviewer, h => h.Handle(review.Id))).Asked!;
            var content = new ReviewContent(ReviewOutcome.Supports, "Looks sound.", [], confirmed) { Responses = Cast.Sound(asked) };
            await place.Do<CompleteReview>(reviewer, h => h.Handle(review.Id, review.Version + 1, content));
        }
    }

    private static async Task Decide(Place place, UseCaseId id)
    {
        foreach (var name in new[] { Cast.Sponsor, Cast.Owner })
        {
            var person = await Cast.Find(place, name);
            await place.Do<AcceptPart>(person, h => h.Handle(id));
        }
        await using var db = place.Db();
        var version = await db.Revisions.Where(r => r.UseCaseId == id).Select(r => r.Version).SingleAsync();
        var office = await Cast.Find(place, Cast.Office);
        var terms = new ConditionTerms("Name who reads what it answers", "Governance office", null, "The name", null, Stops: false);
        await place.Do<DecideUseCase, DecisionId>(office, h => h.Handle(id, version, new(Standing.ApprovedWithConditions, "Checked by people.", [terms])));
    }
}
