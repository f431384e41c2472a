using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals.Notices;

/// <summary>Tells the people of a case what happened to it, in the write in which it happens.</summary>
internal static class Telling
{
    /// <summary>Submitter, sponsor and owner, but not who did it.</summary>
    public static void Tell(this AppDbContext db, UseCase useCase, Actor by, News news, DateTime now) =>
        db.Tell(useCase.Id, [useCase.SubmitterId, useCase.RegisteredById, useCase.SponsorId, useCase.OwnerId], by, news, now);

    public static void Tell(this AppDbContext db, UseCaseId useCase, IEnumerable<PersonId?> people, Actor by, News news, DateTime now)
    {
        foreach (var person in people.OfType<PersonId>().Distinct().Where(p => p != by.Person)) db.CaseNotices.Add(new CaseNotice(useCase, person, news, now));
    }
}
