using AiGovernance.Tests.Architecture.MadeUp.Attic;
using AiGovernance.Tests.Architecture.MadeUp.Cellar;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Tests.Architecture.MadeUp;

/// <summary>Stands for the context of a house of four rooms in which every way to break the floors occurs once.</summary>
internal sealed class MadeUpContext : DbContext
{
    public DbSet<Bottle> Bottles => Set<Bottle>();
    public DbSet<Trunk> Trunks => Set<Trunk>();
}
