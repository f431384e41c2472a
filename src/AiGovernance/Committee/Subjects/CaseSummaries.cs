using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Overrides;

namespace AiGovernance.Committee.Subjects;

/// <summary>A case in a few lines, for the room.</summary>
internal static class CaseSummaries
{
    public static async Task<CaseSummary> Of(AppDbContext db, UseCase useCase, Revision revision, BallotPapers papers, CancellationToken ct)
    {
        var (definition, answers) = (await db.Questionnaire(revision.Questionnaire, ct), Answers.Stored(revision.Answers));
        var people = await Names.Of(db, new[] { useCase.OwnerId, useCase.SponsorId }.OfType<PersonId>(), ct);
        return new([.. Explanation.OfPoints(ScoreSnapshot.FromJson(revision.Score).Score), .. (await OverrideLine.Of(db, revision.Id, ct)).Select(o => o.Sentence)], [.. papers.Score!.Gates.Select(g => $"{g.GateId}: {g.Text} ({Explanation.Effect(g)}). Source: {g.Source}.")],
            papers.Block is { } block ? $"{block.GateId}: {block.Text}" : null, Label(IntakeAnswers.DataLevel), $"{Label(IntakeAnswers.RunsWhere)}; {Label(IntakeAnswers.Region)}",
            useCase.OwnerId is { } owner ? people[owner] : "nobody", useCase.SponsorId is { } sponsor ? people[sponsor] : "nobody",
            useCase.OwnerAcceptedAt is not null && useCase.SponsorAcceptedAt is not null, revision.TierByScore);

        string Label(string question) => answers[question] is { } answer && definition.Find(question) is { } asked ? asked.Label(answer) : "not said";
    }
}
