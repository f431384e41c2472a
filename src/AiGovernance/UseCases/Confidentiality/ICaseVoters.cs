using AiGovernance.Access;
using AiGovernance.Data;

namespace AiGovernance.UseCases.Confidentiality;

/// <summary>Says who is to vote on a case that lies before them; the room above knows (PP-1).</summary>
public interface ICaseVoters
{
    Task<IReadOnlyList<PersonId>> Of(AppDbContext db, UseCaseId useCase, CancellationToken ct);
}
