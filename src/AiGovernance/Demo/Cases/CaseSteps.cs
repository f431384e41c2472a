using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Assessments;
using AiGovernance.Reviews.Desk;
using AiGovernance.Reviews.Triage;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Demo.Cases;

/// <summary>What a reviewer of the story writes. Safeguards are confirmed as given, but for those corrected.</summary>
internal sealed record Written(ReviewOutcome Outcome, string Rationale, params ProposedCondition[] Conditions)
{
    public IReadOnlyDictionary<string, string> Corrected { get; init; } = new Dictionary<string, string>();

    /// <summary>Why a concern does not stand in the way, by question.</summary>
    public IReadOnlyDictionary<string, string> Reasons { get; init; } = new Dictionary<string, string>();
}

/// <summary>The steps that one case of the story goes, each as the person who would go it.</summary>
/// <param name="name">In the catalogue of answers.</param>
internal sealed class CaseSteps(Stage stage, string name, string submitter)
{
    private UseCaseId Id => new(stage.Known[name]);

    public async Task Begin()
    {
        var answers = DemoCatalogue.OfCase(name, stage.Known);
        var begun = await stage.As(submitter, (RegisterUseCase h) => h.Handle(IntakeAnswers.Text(answers, IntakeAnswers.Title)));
        stage.Known[name] = begun.Id.Value;
        await stage.As(submitter, (SaveAnswers h) => h.Handle(begun.Id, 0, answers));
    }

    public async Task Submit()
    {
        await Begin();
        var version = await RevisionVersion();
        await stage.As(submitter, (SubmitUseCase h) => h.Handle(Id, version));
    }

    public Task Accept(string person) => stage.As(person, (AcceptPart h) => h.Handle(Id));

    public async Task SendToReview()
    {
        var version = await RevisionVersion();
        await stage.As(Cast.Elena, (SendToReview h) => h.Handle(Id, version));
    }

    public async Task Claim(Discipline discipline, string reviewer)
    {
        var review = await Review(discipline);
        await stage.As(reviewer, (ClaimReview h) => h.Handle(review.Id, review.Version));
    }

    public async Task Review(Discipline discipline, string reviewer, Written written)
    {
        if ((await Review(discipline)).State is ReviewState.Open) await Claim(discipline, reviewer);
        var review = await Review(discipline);
        var score = ScoreSnapshot.FromJson(await stage.Read(db => db.Revisions.Where(r => r.Id == review.RevisionId).Select(r => r.Score).SingleAsync()));
        var safeguards = MitigationAnswers.Of(QuestionnaireCatalogue.Intake, score, discipline, await stage.Read(db => db.LookingAt(review.RevisionId))).ToDictionary(a => a.QuestionId, a => written.Corrected.GetValueOrDefault(a.QuestionId, a.Given));
        var asked = (await stage.As(reviewer, (FindReview h) => h.Handle(review.Id))).Asked!;
        var content = new ReviewContent(written.Outcome, written.Rationale, written.Conditions, safeguards)
        {
            Responses = new(asked.Definition.Reference, asked.Evaluate(DemoCatalogue.OfReviewers(name)).KeptAnswers, written.Reasons),
        };
        await stage.As(reviewer, (CompleteReview h) => h.Handle(review.Id, review.Version, content));
    }

    public Task<Review> Review(Discipline discipline)
    {
        var id = Id;
        return stage.Read(db => db.Reviews.SingleAsync(r => r.UseCaseId == id && r.Discipline == discipline));
    }

    public async Task Decide(OfficeDecision decision)
    {
        var version = await RevisionVersion();
        await stage.As(Cast.Elena, (DecideUseCase h) => h.Handle(Id, version, decision));
    }

    /// <param name="part">Words of the condition's text by which it is found.</param>
    public async Task Prove(string part, string owner, string proof)
    {
        var condition = await Condition(part);
        await stage.As(owner, (GiveProof h) => h.Handle(condition.Id, proof));
    }

    public async Task Verify(string part, string verifier, string reason)
    {
        var condition = await Condition(part);
        await stage.As(verifier, (VerifyCondition h) => h.Handle(condition.Id, true, reason));
    }

    public Task Record(string person, AssessmentTerms terms) => stage.As(person, (RecordAssessment h) => h.Handle(Id, terms));

    public async Task Approve(AssessmentKind kind, string approver, string reason)
    {
        var id = Id;
        var record = await stage.Read(db => db.AssessmentRecords.Where(r => r.UseCaseId == id && r.Kind == kind && r.State == AssessmentState.Recorded).Select(r => r.Id).SingleAsync());
        await stage.As(approver, (AnswerAssessment h) => h.Handle(record, true, reason));
    }

    public async Task StartProduction(string person, string model, string region)
    {
        var id = Id;
        var version = await stage.Read(db => db.UseCases.Where(u => u.Id == id).Select(u => u.Version).SingleAsync());
        await stage.As(person, (StartProduction h) => h.Handle(id, version, model, region));
    }

    public Task<int> RevisionVersion()
    {
        var id = Id;
        return stage.Read(db => db.Revisions.Where(r => r.UseCaseId == id && r.EndedAt == null).Select(r => r.Version).SingleAsync());
    }

    private Task<Approvals.Condition> Condition(string part)
    {
        var id = Id;
        return stage.Read(db => db.Conditions.SingleAsync(c => c.UseCaseId == id && EF.Functions.Like(c.Text, "%" + part + "%")));
    }
}
