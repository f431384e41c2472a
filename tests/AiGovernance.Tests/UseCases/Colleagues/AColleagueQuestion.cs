using AiGovernance.Tests.Support;
using AiGovernance.UseCases.Colleagues;
using Xunit;

namespace AiGovernance.Tests.UseCases.Colleagues;

/// <summary>A question of a complete draft about encryption or the data level, put to a stranger to the case.</summary>
internal static class AColleagueQuestion
{
    public static async Task<(AiGovernance.UseCases.UseCase Case, ColleagueQuestionId Id)> About(TestPortal portal, string question = "data-level")
    {
        var draft = await AUseCase.Draft(portal);
        var asked = await portal.In(Part.Submitter, (AskColleague h) => h.Handle(draft.Id, question, People.Of(Part.Stranger), "You run the mailbox."));
        Assert.Null(asked.Refusal);
        return (draft, asked.Value);
    }

    public static async Task<ColleagueQuestionId> Asked(TestPortal portal) => (await About(portal)).Id;

    public static async Task<ColleagueQuestionId> Passed(TestPortal portal)
    {
        var id = await Asked(portal);
        Assert.Null((await portal.In(Part.Stranger, (SayNotKnown h) => h.Handle(id, 0))).Refusal);
        return id;
    }
}
