using AiGovernance.Questionnaires;
using AiGovernance.Tests.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Support;

/// <summary>Submitted use cases of Finance, made by the real actions from the worked examples of the intake.</summary>
public static class Cases
{
    public const string Low = "Marketing copy assistant";
    public const string Moderate = "Customer support chatbot";
    public const string High = "Hiring screener";
    public const string Critical = "Automated credit denial";
    public const string Prohibited = "Social scoring of tenants";

    public static Task<UseCase> Submitted(TestPortal portal, string example) => Submitted(portal, IntakeExample.Named(example).Answers, example);

    /// <summary>With answers of its own; the people are those of all tests.</summary>
    public static async Task<UseCase> Submitted(TestPortal portal, Answers given, string title)
    {
        var answers = given
            .With(IntakeAnswers.Title, title)
            .With(IntakeAnswers.Sponsor, People.Of(Part.Sponsor).Value.ToString())
            .With(IntakeAnswers.Owner, People.Of(Part.Owner).Value.ToString());
        var begun = (await portal.As(Part.Submitter.Id, (RegisterUseCase h) => h.Handle(title))).Value!;
        var saved = await portal.As(Part.Submitter.Id, (SaveAnswers h) => h.Handle(begun.Id, 0, answers));
        Assert.Null(saved.Refusal);
        Assert.Null((await portal.As(Part.Submitter.Id, (SubmitUseCase h) => h.Handle(begun.Id, saved.Value))).Refusal);
        return await Read(portal, begun.Id);
    }

    public static async Task<UseCase> Read(TestPortal portal, UseCaseId id)
    {
        await using var db = portal.Db();
        return await db.UseCases.Include(u => u.Revisions).Include(u => u.Readers).AsNoTracking().SingleAsync(u => u.Id == id);
    }
}
