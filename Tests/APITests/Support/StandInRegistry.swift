import Synchronization
import Workflows

/// A provider registry that answers what a test says, and counts how often it is asked.
final class StandInRegistry: ProviderRegistry {
  struct Down: Error {}

  private let state = Mutex<(release: ProviderRelease?, questions: Int)>((nil, 0))

  /// What it answers; nil while it can't be reached.
  var release: ProviderRelease? {
    get { state.withLock { $0.release } }
    set { state.withLock { $0.release = newValue } }
  }

  /// How often it was asked.
  var questions: Int { state.withLock { $0.questions } }

  func newestRelease(of provider: RegistryProvider) async throws -> ProviderRelease {
    let release = state.withLock { state in
      state.questions += 1
      return state.release
    }
    guard let release else { throw Down() }
    return release
  }
}
