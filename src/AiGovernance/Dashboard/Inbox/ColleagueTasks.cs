using AiGovernance.Access;
using AiGovernance.Questionnaires;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Colleagues;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Single questions of other people's forms (QN-7).</summary>
internal sealed class ColleagueQuestionsToMe : IInboxSource
{
    public InboxArea Area => InboxArea.UseCases;

    public bool IsFor(Actor me) => true;

    public IQueryable<int> Waiting(InboxReading at, int mark) => Open(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Open(at).OrderBy(q => q.AskedAt).Take(InboxReading.Most).Select(q => new
        {
            q.Id,
            q.Question,
            By = at.Db.People.First(p => p.Id == q.AskedBy).Name,
            Title = at.Db.UseCases.Where(u => u.Id == q.UseCaseId && !u.IsConfidential).Select(u => u.Title).FirstOrDefault(),
        }).ToListAsync(at.Ct);
        return [.. rows.Select(x => new InboxItem(Area, "Answer one question", x.Title ?? "A confidential case",
            $"{x.By} asks you{(QuestionnaireCatalogue.Intake.Find(x.Question) is { } question ? $": {question.Text}" : "")}", ColleagueAddress.Of(x.Id), "Answer", null, null, null))];
    }

    private static IQueryable<ColleagueQuestion> Open(InboxReading at)
    {
        var (me, db) = (at.Me.Person, at.Db);
        return db.ColleagueQuestions.Where(q => q.ColleagueId == me && q.State == Asked.Open && db.Revisions.Any(r => r.Id == q.RevisionId && r.Status == RevisionStatus.Draft));
    }
}

/// <summary>What colleagues said to questions that I sent them (QN-7).</summary>
internal sealed class ColleagueAnswersToMe : IInboxSource
{
    public InboxArea Area => InboxArea.UseCases;

    public bool IsFor(Actor me) => true;

    public IQueryable<int> Waiting(InboxReading at, int mark) => Came(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Came(at).OrderBy(q => q.EndedAt).Take(InboxReading.Most).Join(at.Db.UseCases, q => q.UseCaseId, u => u.Id, (q, u) => new
        {
            Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore),
            q.Question,
            q.State,
            By = at.Db.People.First(p => p.Id == q.ColleagueId).Name,
        }).ToListAsync(at.Ct);
        return [.. rows.Select(x =>
        {
            var question = QuestionnaireCatalogue.Intake.Find(x.Question);
            return at.Task(Area, x.State is Asked.Answered ? "Read a colleague's answer" : "A colleague does not know", x.Case, question is null ? $"From {x.By}." : $"{x.By}, to \"{question.Text}\"", "Read", null,
                CaseAddress.Intake(x.Case.Reference, question?.Section, x.Question), withTier: false);
        })];
    }

    private static IQueryable<ColleagueQuestion> Came(InboxReading at)
    {
        var (me, db) = (at.Me.Person, at.Db);
        return db.ColleagueQuestions.Where(q => q.AskedBy == me && q.SeenAt == null && (q.State == Asked.Answered || q.State == Asked.NotKnown)
            && db.Revisions.Any(r => r.Id == q.RevisionId && r.Status == RevisionStatus.Draft));
    }
}
