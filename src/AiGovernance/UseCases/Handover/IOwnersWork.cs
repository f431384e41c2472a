using AiGovernance.Access;
using AiGovernance.Data;

namespace AiGovernance.UseCases.Handover;

/// <summary>Passes what the owner of a case still has to do to the next one; the rooms above know what that is (UC-7).</summary>
public interface IOwnersWork
{
    /// <param name="former">Nobody where the case had no owner.</param>
    Task Pass(AppDbContext db, UseCaseId useCase, PersonId? former, PersonId next, CancellationToken ct);
}
